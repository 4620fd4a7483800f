import { writeFileSync } from 'node:fs';

/** Loaded before a program: on exit, its largest resident size goes to the file named in MEMORY_LOG, in MB. */
process.on('exit', () => {
  if (process.env.MEMORY_LOG !== undefined)
    writeFileSync(process.env.MEMORY_LOG, String(process.resourceUsage().maxRSS / 1024));
});
