import { Picker } from '../../widgets/Picker.js';
import { Box } from '../../widgets/Box.js';
import {
  type NeedDraft,
  type NeedKind,
  evidenceChoices,
  groupChoices,
  instrumentChoices,
  needChoices,
  peopleChoices,
  placeChoices,
} from './need-draft.js';

interface Props {
  draft: NeedDraft;
  onSet: (part: Partial<NeedDraft>) => void;
}

const withInstrument: readonly NeedKind[] = ['change', 'same_scale', 'pairs_in_groups'];
const withGroup: readonly NeedKind[] = ['pairs_in_groups', 'reference'];
const withEnough: readonly NeedKind[] = ['share', 'window', 'count'];

/** One need, chosen from lists; only the lists that it has are shown. */
export function NeedFields({ draft, onSet }: Props) {
  const { needs } = draft;
  return (
    <>
      <Picker
        label="It takes"
        choices={needChoices}
        chosen={needs}
        onChoose={(next) => onSet({ needs: next })}
      />
      {needs === 'share' ? (
        <Picker
          label="Rows with"
          choices={evidenceChoices}
          chosen={draft.evidence}
          onChoose={(evidence) => onSet({ evidence })}
        />
      ) : null}
      {needs === 'count' ? (
        <Picker
          label="Of what"
          choices={peopleChoices}
          chosen={draft.people}
          onChoose={(people) => onSet({ people })}
        />
      ) : null}
      {needs === 'places' ? (
        <Picker
          label="Which places"
          choices={placeChoices}
          chosen={draft.places}
          onChoose={(places) => onSet({ places })}
        />
      ) : null}
      {withGroup.includes(needs) ? (
        <Picker label="By" choices={groupChoices} chosen={draft.by} onChoose={(by) => onSet({ by })} />
      ) : null}
      {withInstrument.includes(needs) ? (
        <Picker
          label="Questionnaire"
          choices={instrumentChoices}
          chosen={draft.instrument}
          onChoose={(instrument) => onSet({ instrument })}
        />
      ) : null}
      {withEnough.includes(needs) ? (
        <>
          <Box label={fullWords(needs)} value={draft.full} onChange={(full) => onSet({ full })} />
          <Box label="Enough with limits" value={draft.limits} onChange={(limits) => onSet({ limits })} />
        </>
      ) : null}
    </>
  );
}

function fullWords(needs: NeedKind): string {
  return needs === 'share' ? 'Enough in 100 rows; empty for the usual' : 'Enough for a full answer';
}
