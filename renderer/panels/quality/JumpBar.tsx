/** Where on this page to find what; each leads to its heading. */
export function JumpBar({ places }: { places: readonly (readonly [id: string, words: string])[] }) {
  return (
    <nav className="jump small" aria-label="On this page">
      {places.map(([id, words]) => (
        <a key={id} href={`#${id}`}>
          {words}
        </a>
      ))}
    </nav>
  );
}
