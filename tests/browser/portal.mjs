// A demo portal that is served for one test file: its own store, its own port, ended by its own process.

import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const program = process.env.PORTALCTL ?? new URL('../../target/debug/portalctl', import.meta.url).pathname;

/** Makes the demo and serves it; call `close` when done. */
export async function openPortal() {
  const folder = mkdtempSync(join(tmpdir(), 'portalctl-browser-'));
  const environment = { PATH: process.env.PATH, HOME: folder, PORTALCTL_STORE: join(folder, 'demo', 'portal.db') };
  const run = (...words) => execFileSync(program, words, { env: environment, encoding: 'utf8' });
  const demo = JSON.parse(
    execFileSync(program, ['demo', '--folder', join(folder, 'demo'), '--json'], {
      env: { PATH: process.env.PATH, HOME: folder },
      encoding: 'utf8',
    }),
  );
  const server = spawn(program, ['serve', '--listen', '127.0.0.1:0'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  server.stderr.setEncoding('utf8').on('data', (text) => (log += text));
  const address = await firstLine(server);
  // The demo's links name the address the portal would have; the test's port is the system's choice.
  const here = (url) => address + new URL(url).pathname;
  return {
    address,
    run,
    here,
    demo,
    log: () => log,
    /** Writes a file beside the portal and returns its path. */
    folder: (name, text) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    },
    client: (what) => {
      const found = demo.clients.find((client) => client.case === what);
      return { ...found, url: found.url && here(found.url) };
    },
    documentUrl: here(demo.document_url),
    close: async () => {
      const ended = new Promise((resolve) => server.on('exit', resolve));
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

async function firstLine(server) {
  const lines = createInterface({ input: server.stdout });
  const died = new Promise((_, reject) =>
    server.on('exit', (code) => reject(new Error(`serve ended with ${code}`))),
  );
  const spoke = new Promise((resolve) => lines.once('line', resolve));
  return (await Promise.race([spoke, died])).trim();
}
