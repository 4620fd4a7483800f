import { RefreshCw, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { type Trouble, explain } from '../../shared/trouble.js';
import { Notice } from '../widgets/Notice.js';

interface Props {
  news: string;
  /** Why the last run did not end well. */
  trouble: Trouble | undefined;
  onDismiss: () => void;
  onAgain: () => void;
}

/** One sentence about what was just done, and another where a run was stopped or failed. Always there, so that it is read out. */
export function News({ news, trouble, onDismiss, onAgain }: Props) {
  return (
    <div className="news" role="status">
      {news === '' ? null : (
        <Notice>
          <p>{news}</p>
          <Button className="button quiet" onPress={onDismiss}>
            <X aria-hidden />
            Dismiss
          </Button>
        </Notice>
      )}
      {trouble === undefined ? null : (
        <Notice tone={trouble.kind === 'cancelled' ? 'care' : 'stop'}>
          <p>{explain(trouble)}</p>
          <Button className="button" onPress={onAgain}>
            <RefreshCw aria-hidden />
            Work it out again
          </Button>
        </Notice>
      )}
    </div>
  );
}
