import { fileItems } from './file-items.js';
import type { Item } from './item.js';
import { mainItems } from './main-items.js';
import { pageItems } from './page-items.js';

/** Every item of the list in electron/desktop/SECURITY.md that a running program shows. */
export const items: readonly Item[] = [...mainItems, ...fileItems, ...pageItems];
