import { appendFileSync } from 'node:fs';
import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';
import { syncBuiltinESMExports } from 'node:module';

/** Loaded before a program (`node --import`): every way out is shut, and each try is written to the file named in NETWORK_LOG. */
const log = process.env.NETWORK_LOG;

function shut(what) {
  return (...args) => {
    if (log !== undefined) appendFileSync(log, `${what} ${JSON.stringify(args[0] ?? null)}\n`);
    throw new Error(`a network call was made: ${what}`);
  };
}

net.Socket.prototype.connect = shut('connect');
dgram.createSocket = shut('dgram');
dns.lookup = shut('lookup');
dns.resolve = shut('resolve');
dns.promises.lookup = shut('lookup');
dns.promises.resolve = shut('resolve');
globalThis.fetch = shut('fetch');
globalThis.WebSocket = shut('WebSocket');
syncBuiltinESMExports();
