/** What a person can do where no column says who anybody is. */
export function NothingToCompare() {
  return (
    <section className="card" aria-labelledby="no-columns-head">
      <h2 id="no-columns-head">Nothing here says who somebody is</h2>
      <p>
        No column with a name, initials, date of birth, postcode, telephone or NHS number was found. So people
        are told apart by their identifiers alone.
      </p>
      <p>
        Someone entered under two identifiers counts as two people. Ask for an export that has initials and
        date of birth; both together tell most people apart.
      </p>
      <p className="soft">
        Is there such a column under another name? Say what it is on Columns, and come back.
      </p>
    </section>
  );
}
