/** What a window's page may do, as the program says it; Electron's own defaults stand where it says nothing. */
export interface WebPreferences {
  readonly preload?: string;
  readonly sandbox?: boolean;
  readonly contextIsolation?: boolean;
  readonly nodeIntegration?: boolean;
  readonly nodeIntegrationInWorker?: boolean;
  readonly nodeIntegrationInSubFrames?: boolean;
  readonly webSecurity?: boolean;
  readonly allowRunningInsecureContent?: boolean;
  readonly webviewTag?: boolean;
  readonly spellcheck?: boolean;
  readonly devTools?: boolean;
}

const mustBe = {
  sandbox: true,
  contextIsolation: true,
  webSecurity: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  allowRunningInsecureContent: false,
  webviewTag: false,
} as const satisfies WebPreferences;

/** The double shows no page that is not shut in: it could not show what such a page would be able to do. */
export function refuseOpenDoors(preferences: WebPreferences): void {
  for (const [name, wanted] of Object.entries(mustBe) as [keyof typeof mustBe, boolean][])
    if ((preferences[name] ?? wanted) !== wanted)
      throw new Error(`webPreferences.${name} has to be ${String(wanted)}`);
}
