// Chromium with what every page is held to: no error, no violation, no request to another origin.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const screenshots = new URL('../../screenshots/', import.meta.url).pathname;

export const viewports = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 900 },
};

/** Starts the browser. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync',
    ],
  });
}

/** A visitor with a window of their own; `faults` collects what no page may do. */
export async function visitor(browser, portal, options = {}) {
  const context = await browser.newContext({
    viewport: options.viewport ?? viewports.desktop,
    locale: options.locale ?? 'de-DE',
    colorScheme: options.colorScheme ?? 'light',
    javaScriptEnabled: options.script ?? true,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => {
    // The browser itself says so of every answer that is an error page.
    const isStatus = message.text().startsWith('Failed to load resource: the server responded with a status');
    if (['error', 'warning'].includes(message.type()) && !isStatus) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    const isOwn = url.startsWith(`${portal.address}/`) || url.startsWith('data:') || url.startsWith('chrome-extension:');
    if (!isOwn && url !== 'about:blank') faults.push(`request: ${url}`);
  });
  return { context, page, faults };
}

/** Enters with a secret link as a person does: opens it and presses the one button. */
export async function enter(page, url) {
  await page.goto(url);
  await page.locator('main form button').click();
  await page.waitForURL((address) => !address.pathname.startsWith('/l'));
}

/** Unfolds the form where clients come in by link and only some of them have a password. */
export async function unfoldForm(page) {
  const folded = page.locator('main details:not([open]) > summary').filter({ visible: true });
  if (await folded.count()) await folded.first().click();
}

/** Logs in with a password. */
export async function logIn(page, portal, username, password) {
  await page.goto(`${portal.address}/login`);
  await unfoldForm(page);
  await page.locator('input[name=username]').fill(username);
  await page.locator('input[name=password]').fill(password);
  await page.locator('main form button[type=submit]').click();
  await page.waitForURL((address) => address.pathname !== '/login');
}

/** Holds a page to WCAG 2.1 AA. Our policy forbids foreign scripts, so the check runs outside of it. */
export async function assertAccessible(browser, page) {
  const context = await browser.newContext({
    bypassCSP: true,
    viewport: page.viewportSize(),
    storageState: await page.context().storageState(),
  });
  const copy = await context.newPage();
  await copy.goto(page.url());
  await copy.addScriptTag({ content: axe });
  const { violations } = await copy.evaluate(() =>
    window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] }),
  );
  await context.close();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  assert.deepEqual(found, [], page.url());
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // The void style and long titles are matters of taste, and document numbers make titles long.
    'void-style': 'off',
    'long-title': 'off',
    'no-implicit-button-type': 'off',
    // Our own files come from where the page comes from.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

/** Holds the source of a page, as the server sent it, to the HTML standard. */
export async function assertValid(page) {
  const response = await page.context().request.get(page.url(), { headers: { accept: 'text/html' } });
  const report = await validator.validateString(await response.text());
  const found = report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId} (line ${line}): ${message}`),
  );
  assert.deepEqual(found, [], page.url());
}

/** Keeps a picture of the whole page for a person to look at. */
export async function picture(page, name) {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true });
}

/** No page may be wider than its window. */
export async function assertFits(page) {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(content <= window, `${page.url()} is ${content} px wide in a window of ${window} px`);
}
