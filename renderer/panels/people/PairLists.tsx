import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { type Choice, Picker } from '../../widgets/Picker.js';
import { counted } from '../../words/number-words.js';
import { type PairOrder, type PairTab, pairTabs, tabWords } from './pair-tabs.js';

interface Props {
  counts: Readonly<Record<string, number>>;
  tab: PairTab;
  order: PairOrder;
  onTab: (tab: PairTab) => void;
  onOrder: (order: PairOrder) => void;
}

const orders: readonly Choice<PairOrder>[] = [
  { id: 'doubt', label: 'Least sure first' },
  { id: 'likely', label: 'Likeliest first' },
];

/** Which pairs are shown, and in what order. */
export function PairLists({ counts, tab, order, onTab, onOrder }: Props) {
  return (
    <div className="people-lists">
      <ToggleButtonGroup
        className="toggles"
        aria-label="Pairs shown"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[tab]}
        onSelectionChange={(keys) => onTab(pairTabs.find((one) => keys.has(one)) ?? 'open')}
      >
        {pairTabs.map((one) => (
          <ToggleButton key={one} id={one} className="button">
            {tabWords[one]} ({counted(counts[one] ?? 0)})
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Picker label="Order" choices={orders} chosen={order} onChoose={onOrder} />
    </div>
  );
}
