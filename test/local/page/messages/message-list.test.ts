import { expect, test } from 'vitest';
import { describeInBrowser } from '../bench.ts';
import { KIM } from '../fake-server.ts';
import { answerCard, message } from '../samples.ts';

describeInBrowser('a message', (bench) => {
  test('is replaced whole by its id, and stands in the order of its id', async () => {
    const { fake } = bench;
    fake.put(message('20', { content: 'second' }));
    fake.put(message('3', { content: 'first' }));
    fake.put(message('20', { content: 'second, changed' }));
    await bench.log().getByText('second, changed').waitFor();
    const articles = await bench.log().getByRole('article').allInnerTexts();
    expect(articles.map((words) => words.split('\n').at(-2))).toEqual(['first', 'second, changed']);
  });

  test('goes when it is deleted', async () => {
    const { fake } = bench;
    fake.put(message('3', { content: 'first' }));
    await bench.log().getByText('first').waitFor();
    fake.send('deleted', { id: '3' });
    await bench.log().getByRole('article').waitFor({ state: 'detached' });
  });

  test('that replies names whom', async () => {
    const { fake } = bench;
    fake.put(message('3', { content: 'first', author: { id: KIM.id, username: KIM.name } }));
    fake.put(message('4', { content: 'second', message_reference: { message_id: '3' } }));
    await bench.log().getByText('Reply to kim').waitFor();
  });

  test('cannot bring markup or scripts into the page', async () => {
    const { fake, page } = bench;
    fake.put(
      message('3', {
        content: '<img src=x onerror=alert(1)> <script>x</script> [a](javascript:x)',
      }),
    );
    await bench
      .log()
      .getByText('<img src=x onerror=alert(1)> <script>x</script> [a](javascript:x)')
      .waitFor();
    expect(await page.locator('article img, article script, article a').count()).toBe(0);
  });

  test('is gone after a reconnect when the server no longer has it', async () => {
    const { fake } = bench;
    fake.send('message', { message: message('3', { content: 'only once' }) });
    fake.put(message('4', { content: 'kept' }));
    await bench.log().getByText('only once').waitFor();
    fake.dropStreams();
    await bench.log().getByText('only once').waitFor({ state: 'detached' });
    await bench.log().getByText('kept').waitFor();
  });
});

describeInBrowser('a container with an accent colour', (bench) => {
  test('has it on its edge', async () => {
    bench.fake.put(answerCard('1'));
    const container = bench.log().locator('article > div > div').first();
    await container.waitFor();
    expect(await container.evaluate((node) => getComputedStyle(node).borderLeftColor)).toBe(
      'rgb(59, 130, 246)',
    );
  });
});
