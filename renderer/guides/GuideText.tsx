import { type GuideWords, guideBlocks } from './guide-text.js';

interface Props {
  text: string;
  /** Where its pictures lie, with a slash at the end. */
  pictures: string;
  /** Within something that has a heading already. */
  isWithin?: boolean;
}

/** A guide as it is read, in the page and as a file of its own. */
export function GuideText({ text, pictures, isWithin = false }: Props) {
  const [Title, Part] = isWithin ? (['h3', 'h4'] as const) : (['h1', 'h2'] as const);
  return (
    <>
      {guideBlocks(text).map((block, i) => {
        switch (block.kind) {
          case 'title':
            return <Title key={i}>{block.text}</Title>;
          case 'heading':
            return <Part key={i}>{block.text}</Part>;
          case 'paragraph':
            return (
              <p key={i}>
                <Words of={block.words} />
              </p>
            );
          case 'list':
            return (
              <ul key={i}>
                {block.lines.map((line, at) => (
                  <li key={at}>
                    <Words of={line} />
                  </li>
                ))}
              </ul>
            );
          case 'picture':
            return <img key={i} src={`${pictures}${block.file}`} alt={block.alt} loading="lazy" />;
        }
      })}
    </>
  );
}

function Words({ of }: { of: readonly GuideWords[] }) {
  return of.map(({ kind, text }, i) => {
    if (kind === 'control') return <strong key={i}>{text}</strong>;
    return kind === 'file' ? <code key={i}>{text}</code> : text;
  });
}
