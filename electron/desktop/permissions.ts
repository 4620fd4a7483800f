import type { Session } from 'electron';

/** Electron grants by default; we grant nothing but writing plain text to the clipboard when the person asks. */
const granted = 'clipboard-sanitized-write';

export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, callback) => {
    callback(permission === granted);
  });
  session.setPermissionCheckHandler((_contents, permission) => permission === granted);
  session.setDevicePermissionHandler(() => false);
}
