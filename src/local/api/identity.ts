import type { JsonObject } from '../checks/json.ts';
import { gatewayUrl } from '../gateway/gateway-connection.ts';
import { BOT_NAME, botUser, userOf } from '../state/people.ts';
import type { World } from './world.ts';

const IDENTIFIES_A_DAY = 1_000;
const DAY = 86_400_000;
const OWNER = '1100000000000000000';

export function gatewayInformation({ settings, gateway }: World): JsonObject {
  return {
    url: gatewayUrl(settings.address),
    shards: settings.shards,
    session_start_limit: {
      total: IDENTIFIES_A_DAY,
      remaining: Math.max(0, IDENTIFIES_A_DAY - gateway.counts().identifies),
      reset_after: DAY,
      max_concurrency: settings.maxConcurrency,
    },
  };
}

export function applicationOf({ settings }: World): JsonObject {
  return {
    id: settings.applicationId,
    name: BOT_NAME,
    icon: null,
    description: '',
    summary: '',
    type: null,
    bot: botUser(settings.applicationId),
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    hook: true,
    is_monetized: false,
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    approximate_guild_count: settings.guilds.length,
    approximate_user_install_count: 0,
    integration_types_config: { '0': {}, '1': {} },
    owner: userOf({ id: OWNER, name: 'owner' }),
    flags_new: '0',
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: [],
    team: null,
  };
}
