import type { Page } from 'playwright-core';

/** How many pages a saved report takes on paper, as the browser of this page prints it. */
export async function printedPages(page: Page, html: string): Promise<number> {
  const paper = await page.context().newPage();
  try {
    await paper.setContent(html);
    const pdf = await paper.pdf({ preferCSSPageSize: true });
    return (pdf.toString('latin1').match(/\/Type \/Page\b/gu) ?? []).length;
  } finally {
    await paper.close();
  }
}
