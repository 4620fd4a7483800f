import { fusesOf } from '../../packaging/fuses.js';
import { packaged } from '../../packaging/packaged.js';

/** Prints what the packages hold, folder by folder, how large they are without Electron, and their fuses. */
const mb = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

for (const platform of ['linux', 'win', 'mac'] as const) {
  const { archive, ownBytes, program } = packaged(platform);
  const folders = new Map<string, { files: number; bytes: number }>();
  for (const [path, { size }] of archive.files) {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
    const { files, bytes } = folders.get(folder) ?? { files: 0, bytes: 0 };
    folders.set(folder, { files: files + 1, bytes: bytes + size });
  }
  console.log(`\n${platform}: ${mb(ownBytes)} without Electron, ${String(archive.files.size)} files`);
  for (const [folder, { files, bytes }] of [...folders].sort())
    console.log(`  ${folder.padEnd(24)} ${String(files).padStart(4)} files ${mb(bytes).padStart(9)}`);
  console.log(`  fuses ${JSON.stringify(fusesOf(program))}`);
}

const opened = packaged('linux', ['electronFuses.runAsNode=true']);
console.log(`\na fuse left open is ${fusesOf(opened.program)['runAsNode'] === true ? 'caught' : 'NOT SEEN'}`);
