// The names people type most; Discord knows some 3,800. A name that is not here stays text.
const NAMES = `
  +1 👍|-1 👎|100 💯|1234 🔢|8ball 🎱|alarm_clock ⏰|angry 😠|arrow_backward ◀️|arrow_down ⬇️|arrow_forward ▶️|arrow_left ⬅️
  arrow_right ➡️|arrow_up ⬆️|arrows_counterclockwise 🔄|art 🎨|balloon 🎈|ballot_box 🗳️|bell 🔔|bike 🚲|blue_circle 🔵
  blush 😊|bomb 💣|book 📖|bookmark 🔖|books 📚|boom 💥|brain 🧠|broken_heart 💔|bug 🐛|bulb 💡|calendar 📆|camera 📷|car 🚗
  card_box 🗃️|cat 🐱|cl 🆑|clap 👏|clipboard 📋|clock1 🕐|cloud ☁️|coffee ☕|cold_sweat 😰|computer 💻|confetti_ball 🎊
  confused 😕|cool 🆒|cry 😢|crown 👑|dart 🎯|date 📅|dog 🐶|door 🚪|earth_africa 🌍|email 📧|envelope ✉️|exclamation ❗|eye 👁️
  eyes 👀|fire 🔥|flag_gb 🇬🇧|flag_ru 🇷🇺|flag_ua 🇺🇦|flag_us 🇺🇸|flag_white 🏳️|floppy_disk 💾|flushed 😳|folded_hands 🙏|frog 🐸
  gear ⚙️|ghost 👻|gift 🎁|green_circle 🟢|grin 😁|grinning 😀|hammer 🔨|handshake 🤝|hash #️⃣|heart ❤️|heart_eyes 😍
  hourglass ⌛|house 🏠|hugging 🤗|id 🆔|inbox_tray 📥|information_source ℹ️|innocent 😇|jack_o_lantern 🎃|joy 😂|key 🔑|kiss 💋
  label 🏷️|laughing 😆|link 🔗|lock 🔒|loudspeaker 📢|mag 🔍|mailbox 📫|man 👨|medal 🏅|mega 📣|memo 📝|microphone 🎤|money_with_wings 💸
  moneybag 💰|moon 🌙|mouse 🐭|mute 🔇|neutral_face 😐|new 🆕|newspaper 📰|no_entry ⛔|no_entry_sign 🚫|notepad_spiral 🗒️|ok 🆗
  ok_hand 👌|open_mouth 😮|package 📦|page_facing_up 📄|paperclip 📎|partying_face 🥳|pencil 📝|pencil2 ✏️|pensive 😔|people_hugging 🫂
  phone ☎️|pig 🐷|pill 💊|pizza 🍕|point_down 👇|point_left 👈|point_right 👉|point_up ☝️|poop 💩|pray 🙏|pushpin 📌|question ❓|rage 😡
  rainbow 🌈|raised_hand ✋|raised_hands 🙌|recycle ♻️|red_circle 🔴|relaxed ☺️|relieved 😌|robot 🤖|rocket 🚀|rofl 🤣|rolling_eyes 🙄
  rose 🌹|rotating_light 🚨|round_pushpin 📍|sad 😢|scales ⚖️|school 🏫|scream 😱|scroll 📜|see_no_evil 🙈|shield 🛡️|ship 🚢|shrug 🤷
  skull 💀|sleeping 😴|slight_frown 🙁|slight_smile 🙂|smile 😄|smiley 😃|smirk 😏|snail 🐌|snowflake ❄️|sob 😭|sos 🆘|sparkles ✨
  speech_balloon 💬|star ⭐|star2 🌟|stop_sign 🛑|stopwatch ⏱️|sun_with_face 🌞|sunglasses 😎|sunny ☀️|sweat 😓|sweat_smile 😅|tada 🎉
  telephone ☎️|thinking 🤔|thumbsdown 👎|thumbsup 👍|timer ⏲️|tm ™️|tongue 👅|tools 🛠️|trophy 🏆|umbrella ☔|unlock 🔓|up 🆙|upside_down 🙃
  v ✌️|vs 🆚|warning ⚠️|watch ⌚|wave 👋|weary 😩|white_check_mark ✅|wink 😉|worried 😟|wrench 🔧|x ❌|yum 😋|zap ⚡|zzz 💤
`;

export const EMOJI: ReadonlyMap<string, string> = new Map(
  NAMES.split(/[|\n]/)
    .map((entry) => entry.trim().split(' '))
    .flatMap(([name, picture]) => (name && picture ? [[name, picture] as const] : [])),
);
