import { withoutScript } from '../../../shared/report/html/copy-script.js';

interface Props {
  title: string;
  /** Undefined while it is being written. */
  html: string | undefined;
}

/** The report in a frame of its own that may run nothing and fetch nothing. */
export function Preview({ title, html }: Props) {
  if (html === undefined) return <p role="status">Writing the report …</p>;
  return (
    <iframe
      className="preview"
      title={`${title}, as it will print`}
      sandbox=""
      srcDoc={withOwnLinks(withoutScript(html))}
    />
  );
}

/** Links of the contents lead inside the frame, which would else look for them on the page around it. Texts are escaped, so that only links are met. */
function withOwnLinks(html: string): string {
  return html.replaceAll(' href="#', ' href="about:srcdoc#');
}
