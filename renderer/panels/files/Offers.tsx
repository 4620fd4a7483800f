import { CopyCheck, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { ReadingAnswer } from '../../../shared/reading/source.js';
import { Notice } from '../../widgets/Notice.js';
import { countOf } from '../../words/number-words.js';
import { shownText } from '../../words/shown-text.js';
import type { Offer } from './offers.js';
import { offerWords } from './offer-words.js';

interface Props {
  offers: readonly Offer[];
  onTake: (answers: readonly ReadingAnswer[], says: string) => void;
}

/** What was said about one file, offered for the others of the same layout. Nothing happens until it is taken. */
export function Offers({ offers, onTake }: Props) {
  const [declined, setDeclined] = useState<ReadonlySet<string>>(new Set());
  return offers
    .filter((offer) => !declined.has(keyOf(offer)))
    .map((offer) => (
      <OfferNotice
        key={keyOf(offer)}
        offer={offer}
        onTake={onTake}
        onDecline={() => setDeclined(new Set(declined).add(keyOf(offer)))}
      />
    ));
}

interface NoticeProps {
  offer: Offer;
  onTake: Props['onTake'];
  onDecline: () => void;
}

function OfferNotice({ offer, onTake, onDecline }: NoticeProps) {
  const [next, ...others] = offer.answers;
  if (next === undefined) return null;
  const said = offerWords(offer);
  const all = countOf(offer.answers.length, 'such file');
  return (
    <section className="offer" aria-label="An answer for other files too">
      <Notice isNews>
        <p>
          You said {said} in {placeWords(offer.from)}.{' '}
          {others.length === 0
            ? `${placeWords(next)} has the same layout. The same there?`
            : `${String(offer.answers.length)} others have the same layout. The same there?`}
        </p>
        <div className="actions">
          {others.length === 0 ? null : (
            <Button className="button main" onPress={() => onTake(offer.answers, `${said} in ${all}`)}>
              <CopyCheck aria-hidden />
              Yes, in all {offer.answers.length}
            </Button>
          )}
          <Button className="button" onPress={() => onTake([next], `${said} in ${placeWords(next)}`)}>
            {others.length === 0 ? 'Yes, the same' : `Only in ${placeWords(next)}`}
          </Button>
          <Button className="button quiet" onPress={onDecline}>
            <X aria-hidden />
            No
          </Button>
        </div>
      </Notice>
    </section>
  );
}

function placeWords({ file, sheet }: ReadingAnswer): string {
  return shownText(sheet === '' ? file : `${file}, sheet ${sheet}`);
}

function keyOf({ part, from }: Offer): string {
  return JSON.stringify([part, from.file, from.sheet, from[part]]);
}
