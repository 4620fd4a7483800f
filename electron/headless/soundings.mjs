#!/usr/bin/env node
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, checkNode, installPackages, root } from '../setup.mjs';

/** The command line: sets itself up on a fresh clone, then runs the compiled program. */
checkNode();
installPackages();
build(['headless']);
const { main } = await import(pathToFileURL(join(root, 'dist', 'headless', 'cli.js')).href);
process.exitCode = await main(process.argv.slice(2));
