import { Check } from 'lucide-react';
import { Button } from 'react-aria-components';
import { type PanelId, stepsOfTheDay } from './steps-of-the-day.js';
import type { Waiting } from './what-waits.js';

interface Props {
  shown: PanelId;
  waiting: Waiting;
  onShow: (panel: PanelId) => void;
}

export function Rail({ shown, waiting, onShow }: Props) {
  return (
    <nav className="rail" aria-label="Steps of the day">
      <ul>
        {stepsOfTheDay.map(({ id, label, icon: Icon }, i) => (
          <li key={id}>
            <Button
              className="step"
              {...(id === shown ? { 'aria-current': 'page' } : {})}
              onPress={() => {
                onShow(id);
              }}
            >
              <span className="ordinal">{i + 1}</span>
              <Icon aria-hidden />
              {label}
              <Waits of={waiting[id]} />
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Waits({ of }: { of: Waiting[PanelId] }) {
  if (of === undefined) return null;
  if (of.n === 0) {
    return (
      <span className="done">
        <Check aria-hidden />
        <span className="for-readers-only">: nothing left to ask</span>
      </span>
    );
  }
  return (
    <span className="waits" title={`${String(of.n)} ${of.says}`}>
      {of.n}
      <span className="for-readers-only"> {of.says}</span>
    </span>
  );
}
