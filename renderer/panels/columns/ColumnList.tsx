import { ArrowRight } from 'lucide-react';
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import type { MappingEntry } from '../../../shared/mapping/mapping.js';
import { Status } from '../../widgets/Status.js';
import { isSure } from '../../words/sureness.js';
import { kindWords, missingRows } from '../../words/profile-words.js';
import { counted, shareWords } from '../../words/number-words.js';
import { ProfileBar } from './ProfileBar.js';
import { type ColumnView, columnKey, columnSections } from './column-views.js';
import { targetWords } from './target-choices.js';

interface Props {
  columns: readonly ColumnView[];
  chosen: ColumnView | undefined;
  onChoose: (key: string) => void;
}

/** Their columns, each with a bar of what is in it and where it goes; those that are not used stand apart. */
export function ColumnList({ columns, chosen, onChoose }: Props) {
  return (
    <ListBox
      aria-label="Columns of your files"
      className="column-list"
      items={columnSections(columns)}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={chosen === undefined ? [] : [columnKey(chosen.entry)]}
      onSelectionChange={(keys) => {
        if (keys === 'all') return;
        const [key] = keys;
        if (typeof key === 'string') onChoose(key);
      }}
      renderEmptyState={() => <p className="soft nothing">No columns here.</p>}
    >
      {(section) => (
        <ListBoxSection id={section.id}>
          <Header className="column-section">
            {section.label} ({section.columns.length})
          </Header>
          <Collection items={section.columns.map((column) => ({ id: columnKey(column.entry), column }))}>
            {({ id, column }) => (
              <ListBoxItem id={id} className="column-item" textValue={column.entry.column}>
                <ColumnRow column={column} />
              </ListBoxItem>
            )}
          </Collection>
        </ListBoxSection>
      )}
    </ListBox>
  );
}

function ColumnRow({ column: { entry, profile } }: { column: ColumnView }) {
  return (
    <>
      <span className="theirs">
        <span className="column-name">{entry.column}</span>
        {profile === undefined ? null : (
          <>
            <ProfileBar profile={profile} />
            <span className="small soft">
              {kindWords[profile.kind]}, {counted(profile.distinct)} different
              {missingRows(profile) === 0 || profile.rows === 0
                ? ''
                : `, ${shareWords(missingRows(profile) / profile.rows)} missing`}
            </span>
          </>
        )}
      </span>
      <ArrowRight aria-hidden className={entry.target === null ? 'lead off' : 'lead'} />
      <span className="ours">
        <span className={entry.target === null ? 'soft' : undefined}>{targetWords(entry.target)}</span>
        <Sureness entry={entry} />
      </span>
    </>
  );
}

function Sureness({ entry: { confirmed, target, confidence } }: { entry: MappingEntry }) {
  if (confirmed) return <Status tone="good" word="confirmed" />;
  if (target === null) return null;
  return isSure(confidence) ? <Status tone="good" word="sure" /> : <Status tone="care" word="not sure" />;
}
