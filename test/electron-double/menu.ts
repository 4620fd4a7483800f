interface Template {
  readonly label?: string;
  readonly role?: string;
  readonly id?: string;
  readonly type?: string;
  readonly enabled?: boolean;
  readonly click?: () => void;
  readonly submenu?: readonly Template[];
}

/** An item as it stands in a built menu. No key reaches it: a test clicks it by its id. */
class MenuItem {
  readonly label: string;
  readonly role: string | undefined;
  readonly id: string | undefined;
  readonly enabled: boolean;
  readonly submenu: Menu | undefined;
  readonly click: () => void;

  constructor({ label, role, id, enabled, click, submenu }: Template) {
    this.label = label ?? role ?? '';
    this.role = role;
    this.id = id;
    this.enabled = enabled ?? true;
    this.submenu = submenu === undefined ? undefined : Menu.buildFromTemplate(submenu);
    this.click = click ?? (() => undefined);
  }
}

/** Menus as data. */
export class Menu {
  static #current: Menu | null = null;
  readonly items: readonly MenuItem[];

  constructor(items: readonly MenuItem[]) {
    this.items = items;
  }

  static buildFromTemplate(template: readonly Template[]): Menu {
    return new Menu(template.map((item) => new MenuItem(item)));
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.#current = menu;
  }

  static getApplicationMenu(): Menu | null {
    return Menu.#current;
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : (item.submenu?.getMenuItemById(id) ?? null);
      if (found !== null) return found;
    }
    return null;
  }
}
