/** As much of markdown-it as the preview's test uses; it comes without types. */
declare module 'markdown-it' {
  import type { MarkdownIt as Extended } from '../../src/extension/features/preview.ts';

  export default class MarkdownIt implements Extended {
    constructor(options: { html: boolean });
    renderer: Extended['renderer'];
    render(text: string, env?: object): string;
  }
}
