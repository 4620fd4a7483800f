import { basename, dirname } from 'node:path';
import { Menu, type MenuItemConstructorOptions, app } from 'electron';
import { arrive } from './arrivals.js';
import { clearRecent, recentProjects } from './recent-projects.js';

/** The usual menus and the recent projects. What the workbench does is done in its page, by keyboard too. */
export function setMenu(): void {
  const isMac = process.platform === 'darwin';
  const view: MenuItemConstructorOptions[] = [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
    ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
  ];
  const file: MenuItemConstructorOptions[] = [
    { label: 'Recent projects', id: 'recent', submenu: recentItems() },
    { type: 'separator' },
    { role: isMac ? 'close' : 'quit' },
  ];
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    { label: 'File', submenu: file },
    { role: 'editMenu' },
    { label: 'View', submenu: view },
    { role: 'windowMenu' },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function recentItems(): MenuItemConstructorOptions[] {
  const projects = recentProjects();
  if (projects.length === 0) return [{ label: 'None yet', enabled: false }];
  return [
    ...projects.map((path, at) => ({
      label: shown(`${basename(path)} in ${basename(dirname(path))}`),
      id: `recent-${String(at)}`,
      click: () => arrive([path]),
    })),
    { type: 'separator' },
    { label: 'Clear this list', id: 'clear-recent', click: () => void clearRecent() },
  ];
}

/** In a menu an ampersand alone would underline the letter after it. */
const shown = (label: string): string => label.replaceAll('&', '&&');
