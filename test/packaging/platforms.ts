import { join } from 'node:path';

/** Systems that packages are laid out for. */
export type Platform = 'linux' | 'win' | 'mac';

/** Where the parts of a program lie, from its own folder. */
interface Places {
  /** The file of Electron that holds the fuses, as it is delivered. */
  readonly electron: string;
  /** The folder that electron-builder makes, and in it the same file, by the name that it gives it. */
  readonly made: string;
  readonly program: string;
  readonly resources: string;
}

const framework = join('Contents', 'Frameworks', 'Electron Framework.framework', 'Electron Framework');

const places: Readonly<Record<Platform, Places>> = {
  linux: { electron: 'electron', made: 'linux-unpacked', program: 'soundings', resources: 'resources' },
  win: { electron: 'electron.exe', made: 'win-unpacked', program: 'soundings.exe', resources: 'resources' },
  mac: {
    electron: join('Electron.app', framework),
    made: 'mac',
    program: join('soundings.app', framework),
    resources: join('Electron.app', 'Contents', 'Resources'),
  },
};

export function programOf(platform: Platform): Places {
  return places[platform];
}
