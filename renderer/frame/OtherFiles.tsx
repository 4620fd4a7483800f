import { useMemo, useState } from 'react';
import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { FileView } from '../../shared/ipc/desk.js';
import type { Project } from '../../shared/project/project.js';
import { sourceChangeInWords } from '../../shared/project/source-change-words.js';
import { sourceChanges } from '../../shared/project/source-changes.js';
import { printsOf } from '../../shared/project/source-prints.js';
import { Notice } from '../widgets/Notice.js';

interface Props {
  project: Project;
  files: readonly FileView[];
}

/** Says how the files on the desk differ from those that the opened project was saved for. */
export function OtherFiles({ project: { sources }, files }: Props) {
  const [dismissed, setDismissed] = useState<typeof sources>();
  const changes = useMemo(
    () => (files.length === 0 ? null : sourceChanges(sources, printsOf(files))),
    [sources, files],
  );
  if (changes === null || changes.length === 0 || dismissed === sources) return null;
  return (
    <Notice tone="care" isNews>
      <p>This project was saved for other files than these.</p>
      <ul>
        {changes.map((change) => (
          <li key={`${change.kind} ${change.file}`}>{sourceChangeInWords(change)}</li>
        ))}
      </ul>
      <Button className="button quiet" onPress={() => setDismissed(sources)}>
        <X aria-hidden />
        Dismiss
      </Button>
    </Notice>
  );
}
