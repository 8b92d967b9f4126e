import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(__filename)

/** An icon of lucide (ISC licence) on one line, without the comment. */
export const svgOf = (lucideName: string) =>
  readFileSync(require.resolve(`lucide-static/icons/${lucideName}.svg`), 'utf8')
    .replace(/<!--.*?-->/gs, '')
    .replace(/\s+class="[^"]*"/, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?(\/?>) ?/g, '$1')
    .trim()

/** Only what a data URL in double quotes cannot hold is escaped: half the size of base64. */
const dataUrl = (svg: string) =>
  `data:image/svg+xml,${svg.replace(/"/g, "'").replace(/[%#<>]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`

/** Masks, so that an icon takes the colour of the text around it. */
export const stylesheetOf = (icons: Record<string, string>) =>
  [
    '/* Made by scripts/build-icons.ts from lucide (ISC). */',
    ...Object.entries(icons).map(
      ([name, lucide]) =>
        `.icon--${name}{--icon:url("${dataUrl(svgOf(lucide).replace('currentColor', 'black'))}")}`,
    ),
    '',
  ].join('\n')
