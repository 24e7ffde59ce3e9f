// The clients' stories, on a phone and on a desktop, in both languages.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, describe, test } from 'node:test';
import {
  assertAccessible, assertFits, assertValid, enter, launch, logIn, picture, unfoldForm, viewports, visitor,
} from './browser.mjs';
import { openPortal } from './portal.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** Looks at the page as it stands: for everybody, in every width, as the standard has it. */
async function inspect(page, name) {
  await assertFits(page);
  await assertValid(page);
  await assertAccessible(browser, page);
  await picture(page, name);
}

/** The lines of a code, read from its picture as a banking app does. */
async function decoded(figure, portal) {
  const path = portal.folder('code.png', await figure.screenshot());
  const text = execFileSync('zbarimg', ['--quiet', '--raw', path], { encoding: 'utf8' });
  return text.trimEnd().split('\n');
}

/** The paths of the documents that stand in the list. */
function listed(page) {
  return page.locator('table.listing a.cover').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
}

/** Opens the first document of a kind. */
async function openFirst(page, portal, kind, state) {
  await page.goto(`${portal.address}/documents?kind=${kind}${state ? `&state=${state}` : ''}`);
  await page.goto(portal.address + (await listed(page))[0]);
}

for (const [size, viewport] of Object.entries(viewports)) {
  for (const language of ['de', 'en']) {
    describe(`${size}, ${language}`, () => {
      let portal, person, page, faults;
      const shot = (name) => `${name}-${size}-${language}`;
      const isGerman = language === 'de';

      before(async () => {
        portal = await openPortal();
        person = await visitor(browser, portal, { viewport });
        ({ page, faults } = person);
      });
      after(async () => {
        await person.context.close();
        await portal.close();
      });

      test('a secret link leads to the documents and leaves the address bar', async () => {
        const { url } = portal.client('secret link');
        const token = url.split('/l/')[1];
        await page.goto(url);
        assert.equal(new URL(page.url()).pathname, '/l', 'the token is gone from the address bar');
        await picture(page, shot('landing'));
        await page.locator('main form button').click();
        await page.waitForURL(/\/documents$/);
        assert.ok(!(await page.content()).includes(token));
        if (!isGerman) {
          await page.locator('header button[name=locale]').click();
          await page.waitForLoadState();
        }
        assert.equal(await page.locator('html').getAttribute('lang'), language);
        await inspect(page, shot('documents'));
        await page.goBack();
        assert.ok(!page.url().includes(token) && !(await page.content()).includes(token));
      });

      test('documents are filtered and searched', async () => {
        await page.goto(`${portal.address}/documents`);
        const all = await listed(page);
        await page.locator('nav.filter a').nth(1).click();
        const some = await listed(page);
        assert.ok(some.length > 0 && some.length < all.length);
        await page.goto(`${portal.address}/documents`);
        await page.locator('input[name=q]').fill('kein Dokument heißt so');
        await page.locator('form[role=search] button').click();
        assert.equal((await listed(page)).length, 0);
        await inspect(page, shot('nothing-found'));
      });

      test('a document shows its figures, its PDF and its thread', async () => {
        await openFirst(page, portal, 'invoice');
        await page.locator('iframe').scrollIntoViewIfNeeded().catch(() => {});
        await inspect(page, shot('invoice'));
        const saved = page.waitForEvent('download');
        await page.locator('a[href$="pdf?download"]').click();
        assert.match((await saved).suggestedFilename(), /\.pdf$/);
      });

      test('a comment is read by the operator, and the answer by the client', async () => {
        await openFirst(page, portal, 'invoice');
        const path = page.url();
        await page.locator('#comments textarea').fill('Bitte noch die Bestellnummer ergänzen. <b>Danke!</b>');
        await page.locator('#comments form button').click();
        await page.waitForLoadState();
        const top = await page.locator('.notice').evaluate((notice) => notice.getBoundingClientRect().top);
        assert.ok(top >= 0 && top < viewport.height, 'that it was sent is said where one looks');
        const thread = page.locator('#comments');
        assert.ok((await thread.innerText()).includes('<b>Danke!</b>'), 'shown as it was written');
        const inbox = JSON.parse(portal.run('inbox', 'list', '--json'));
        const item = inbox.findLast(({ kind }) => kind === 'comment');
        const answer = portal.folder('answer.txt', 'Ist ergänzt.');
        portal.run('inbox', 'reply', `#${item.id}`, '--file', answer);
        await page.goto(path);
        assert.ok((await thread.innerText()).includes('Ist ergänzt.'));
        await inspect(page, shot('thread'));
      });

      test('an offer is accepted: terms, name, box, one button, receipt', async () => {
        await openFirst(page, portal, 'offer', 'open');
        const offer = page.url();
        await page.locator('aside a.button').first().click();
        await page.waitForURL(/decision$/);
        await inspect(page, shot('decision'));
        await page.locator('#name').fill('Sabine Kühn');
        await page.locator('#role').fill('Einkauf');
        await page.locator('form[action$=accept] button').click();
        assert.match(page.url(), /decision$/, 'nothing is accepted without the box');
        await page.locator('#confirmed').check();
        await page.locator('form[action$=accept] button').click();
        await page.waitForURL(/receipt$/);
        await inspect(page, shot('receipt'));
        await page.goto(`${offer}/decision`);
        assert.equal(await page.locator('form[action$=accept]').count(), 0, 'decided is decided');
      });

      test('how to pay is shown with a code that says the same as the words', async () => {
        await openFirst(page, portal, 'invoice', 'overdue');
        await page.goto(`${page.url()}/payment`);
        assert.match(await page.locator('h1').innerText(), isGerman ? /^Rechnung\s\S+ bezahlen$/ : /^Pay invoice\s\S+$/);
        const shown = await page.locator('.copy-list button').evaluateAll((all) => all.map((one) => one.dataset.copy));
        const code = await decoded(page.locator('figure.qr'), portal);
        const [holder, iban, bic, amount, reference] = shown;
        const plain = amount.replaceAll('.', isGerman ? '' : '.').replace(',', '.');
        assert.deepEqual(code, ['BCD', '002', '1', 'SCT', bic, holder, iban, `EUR${plain}`, '', '', reference]);
        await inspect(page, shot('payment'));
        await page.locator('form[action$=paid] button').click();
        await page.waitForLoadState();
        assert.equal(await page.locator('form[action$=paid]').count(), 0);
        const said = JSON.parse(portal.run('inbox', 'list', '--json')).filter(({ kind }) => kind === 'paid');
        assert.ok(said.length > 0);
      });

      test('a message reaches the company', async () => {
        await page.goto(`${portal.address}/contact`);
        await inspect(page, shot('contact'));
        await page.locator('main textarea').fill('Wann haben Sie Betriebsferien?');
        const subject = page.locator('main input[name=subject]');
        if (await subject.count()) await subject.fill('Ferien');
        await page.locator('main form button').last().click();
        await page.waitForLoadState();
        const inbox = JSON.parse(portal.run('inbox', 'list', '--json'));
        assert.ok(inbox.some(({ text }) => text === 'Wann haben Sie Betriebsferien?'));
        await picture(page, shot('contact-sent'));
      });

      test('the own data and the statement are there', async () => {
        for (const name of ['profile', 'statement']) {
          await page.goto(`${portal.address}/${name}`);
          await inspect(page, shot(name));
        }
        const total = isGerman ? /Mahnungen wiederholen offene Rechnungen/ : /reminders repeat open invoices/;
        assert.match(await page.locator('main').innerText(), total, 'the sum is explained where it is no sum');
      });

      test('what was written in a session that ended is not lost', async () => {
        await page.goto(`${portal.address}/contact`);
        await page.locator('main textarea').fill('Eine lange Nachricht.\n\nMit Absatz.');
        portal.run('session', 'revoke', '--all', '--yes');
        await page.locator('main form button').last().click();
        await page.waitForLoadState();
        assert.equal(await page.locator('textarea[readonly]').inputValue(), 'Eine lange Nachricht.\n\nMit Absatz.');
        assert.ok(await page.locator('button[data-copy]').isVisible());
        await assertFits(page);
        await picture(page, shot('outlived'));
        await enter(page, portal.client('secret link').url);
      });

      test('logging out ends it, and going back shows nothing', async () => {
        await page.goto(`${portal.address}/documents`);
        await page.locator('header form[action$=logout] button').click();
        await page.waitForURL(/\/login(\?|$)/);
        await page.goBack();
        await page.waitForLoadState();
        assert.equal(await page.locator('table.listing').count(), 0);
      });

      test('no page did what no page may do', () => assert.deepEqual(faults, []));
    });
  }
}

describe('other ways in', () => {
  let portal;
  before(async () => (portal = await openPortal()));
  after(() => portal.close());

  test('an initial password has to be replaced before anything is seen', async () => {
    const { username, password } = portal.client('password');
    const { context, page, faults } = await visitor(browser, portal);
    await page.goto(`${portal.address}/login`);
    const mark = (summary) => getComputedStyle(summary, '::before').borderRightWidth;
    assert.equal(await page.locator('summary').evaluate(mark), '2px', 'what unfolds looks like it');
    await inspect(page, 'login');
    await unfoldForm(page);
    await page.locator('#username').fill(username);
    await page.locator('#password').fill('falsch geraten, leider nicht');
    await page.locator('main form button:not([type=button])').click();
    assert.equal(await page.locator('[role=alert]').count(), 1);
    await picture(page, 'login-wrong');
    await logIn(page, portal, username, password);
    await page.goto(`${portal.address}/documents`);
    await page.waitForURL(/password$/);
    await inspect(page, 'password');
    const fields = page.locator('main input[type=password]');
    await fields.nth(0).fill(password);
    for (let at = 1; at < (await fields.count()); at += 1) await fields.nth(at).fill('Sieben Tassen Tee am Morgen');
    await page.locator('main form button:not([type=button])').last().click();
    await page.waitForURL(/\/documents(\?|$)/);
    await context.close();
    const again = await visitor(browser, portal);
    await logIn(again.page, portal, username, 'Sieben Tassen Tee am Morgen');
    assert.match(again.page.url(), /documents$/);
    assert.deepEqual([...faults, ...again.faults], []);
    await again.context.close();
  });

  test('a link to one document opens it, and there is no menu', async () => {
    const { context, page, faults } = await visitor(browser, portal);
    await enter(page, portal.documentUrl);
    assert.match(page.url(), /\/d\/\d+$/);
    assert.equal(await page.locator('nav.menu').count(), 0);
    await inspect(page, 'document-link');
    assert.deepEqual(faults, []);
    await context.close();
  });

  test('a consumer is told why there is nothing to press', async () => {
    const { context, page, faults } = await visitor(browser, portal);
    await enter(page, portal.client('consumer, secret link').url);
    await openFirst(page, portal, 'offer', 'open');
    assert.equal(await page.locator('a[href$=decision]').count(), 0);
    await inspect(page, 'consumer-offer');
    assert.deepEqual(faults, []);
    await context.close();
  });

  test('whatever went wrong says what to do next', async () => {
    const { context, page, faults } = await visitor(browser, portal);
    const link = portal.run('link', 'create', 'KD-1001', '--label', 'Test', '--quiet').trim();
    const [{ id }] = JSON.parse(portal.run('link', 'list', '--client', 'KD-1001', '--json')).slice(-1);
    portal.run('link', 'revoke', `#${id}`);
    for (const [name, path, status] of [
      ['gone', new URL(link).pathname, 410],
      ['not-found', '/gibt/es/nicht', 404],
      ['link-again', '/l', 200],
    ]) {
      const response = await page.goto(portal.address + path);
      assert.equal(response.status(), status);
      await assertFits(page);
      await assertAccessible(browser, page);
      await picture(page, name);
    }
    assert.deepEqual(faults, []);
    await context.close();
  });

  test('long names and numbers fit on a phone', async () => {
    const name = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH & Co. KG';
    portal.run('client', 'add', 'KD-LANG', '--name', name, '--email', 'lang@probe.example');
    portal.run(
      'document', 'add', 'invoice', 'RE-LANGE-NUMMER-2026-00000000001', '--client', 'KD-LANG', '--date', '2026-10-01',
      '--due', '2026-11-01', '--net', '1234567.89', '--gross', '1469135.79', '--currency', 'CHF', '--complete',
    );
    portal.run('access', 'grant', 'KD-LANG');
    const company = portal.run('settings', 'show', 'company.name').trim();
    portal.run('settings', 'set', 'company.name', name);
    const { context, page, faults } = await visitor(browser, portal, { viewport: { width: 320, height: 568 } });
    await enter(page, portal.here(portal.run('link', 'url', 'KD-LANG').trim()));
    const [document] = await listed(page);
    await page.goto(`${portal.address}/contact`);
    await page.locator('#subject').fill('W'.repeat(200));
    await page.locator('main textarea').fill('M'.repeat(500));
    await page.locator('main form button').click();
    await page.waitForURL(/said=sent/);
    for (const path of ['/documents', document, `${document}/payment`, '/statement', '/profile', '/contact']) {
      await page.goto(portal.address + path);
      await assertFits(page);
    }
    portal.run('settings', 'set', 'company.name', company);
    assert.deepEqual(faults, []);
    await context.close();
  });

  test('a click on another site finds the visitor still inside', async () => {
    const { context, page } = await visitor(browser, portal);
    await enter(page, portal.client('secret link').url);
    await page.route('https://other.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<a href="${portal.address}/documents">Portal</a>` }),
    );
    await page.goto('https://other.example/');
    await page.locator('a').click();
    await page.waitForURL(`${portal.address}/documents`);
    assert.ok((await listed(page)).length > 0);
    await context.close();
  });

  test('everything works without script', async () => {
    const { context, page } = await visitor(browser, portal, { script: false, viewport: viewports.phone });
    await enter(page, portal.client('secret link').url);
    await openFirst(page, portal, 'invoice');
    await page.locator('#comments textarea').fill('Ohne Skript.');
    await page.locator('#comments form button').click();
    await page.waitForLoadState();
    assert.ok((await page.locator('#comments').innerText()).includes('Ohne Skript.'));
    await context.close();
  });

  test('everything can be reached with the keyboard alone', async () => {
    const { context, page } = await visitor(browser, portal);
    await page.goto(portal.client('secret link').url);
    for (let presses = 0; presses < 10; presses += 1) {
      await page.keyboard.press('Tab');
      const word = await page.evaluate(() => document.activeElement.closest('form[action$="/l"] button') !== null);
      if (word) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/documents$/);
    await page.keyboard.press('Tab');
    const skip = await page.evaluate(() => document.activeElement.getAttribute('href'));
    assert.equal(skip, '#content', 'the first stop leads past the menu');
    const visited = new Set();
    for (let presses = 0; presses < 200; presses += 1) {
      await page.keyboard.press('Tab');
      const path = await page.evaluate(() => document.activeElement?.getAttribute('href'));
      if (path) visited.add(path);
    }
    for (const path of await listed(page)) assert.ok(visited.has(path), `${path} was never reached`);
    await context.close();
  });

  test('a page at twice the size fits, and so does one at night and one on paper', async () => {
    for (const [name, options] of [
      ['zoom', { viewport: { width: 640, height: 450 } }],
      ['night', { colorScheme: 'dark' }],
    ]) {
      const { context, page } = await visitor(browser, portal, options);
      await enter(page, portal.client('secret link').url);
      await inspect(page, `documents-${name}`);
      await openFirst(page, portal, 'invoice');
      await inspect(page, `invoice-${name}`);
      if (name === 'night') {
        await page.emulateMedia({ media: 'print', colorScheme: 'light' });
        await picture(page, 'invoice-paper');
        assert.equal(await page.locator('header nav.menu').isVisible(), false, 'paper has no menu');
      }
      await context.close();
    }
  });

  test('a page of another site cannot put anybody into a session', async () => {
    const { context, page } = await visitor(browser, portal);
    const token = portal.client('secret link').url.split('/l/')[1];
    await page.route('https://other.example/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<form method="post" action="${portal.address}/l"><input name="link" value="${token}"></form>
               <script>document.forms[0].submit()</script>`,
      }),
    );
    await page.goto('https://other.example/');
    await page.waitForURL(`${portal.address}/l`);
    const cookies = await context.cookies(portal.address);
    assert.ok(!cookies.some(({ name }) => name === 'portalctl'), 'no session began');
    await context.close();
  });
});
