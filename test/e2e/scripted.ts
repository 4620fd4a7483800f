import type { Program } from './program.js';

/** The next dialogs of opening answer with these files. */
export function choosing(program: Program, filePaths: readonly string[]): Promise<void> {
  return program.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: chosen.length === 0, filePaths: [...chosen] });
  }, filePaths);
}

/** The next dialogs of saving answer with this place. */
export function savingTo(program: Program, filePath: string): Promise<void> {
  return program.evaluate(({ dialog }, place) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: place });
  }, filePath);
}

/** The next questions are answered by the button of this number. */
export function pressing(program: Program, button: number): Promise<void> {
  return program.evaluate(({ dialog }, pressed) => {
    dialog.showMessageBoxSync = () => pressed;
    dialog.showMessageBox = () => Promise.resolve({ response: pressed, checkboxChecked: false });
  }, button);
}
