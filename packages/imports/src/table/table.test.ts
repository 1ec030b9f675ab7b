import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readCsv, textOf } from './csv.ts'
import { readXlsx } from './xlsx.ts'

describe('a table of text', () => {
  it.each([
    ['semicolons', 'Titre;Date\r\nPhotos;09/01/2027\r\n'],
    ['commas', 'Titre,Date\nPhotos,09/01/2027'],
    ['tabs', 'Titre\tDate\nPhotos\t09/01/2027\n\n'],
    ['a mark and a word for Excel', '\uFEFFsep=;\r\nTitre;Date\r\nPhotos;09/01/2027'],
    ['a title above its headings', 'Programme 2027;\n;\nTitre;Date\nPhotos;09/01/2027'],
  ])('with %s is read', (_with, text) => {
    const { headers, rows } = readCsv(text)
    expect(headers).toEqual(['Titre', 'Date'])
    expect(rows.map(({ cells }) => cells)).toEqual([['Photos', '09/01/2027']])
  })

  it('keeps line breaks and quotes of a cell, and says the line of the file', () => {
    const { rows } = readCsv('Titre;Date\n"Photos ""à l’abri""\nsuite";09/01/2027\nVidéos;10/01/2027')
    expect(rows.map(({ cells }) => cells[0])).toEqual(['Photos "à l’abri"\nsuite', 'Vidéos'])
    expect(rows[1]?.line).toBe(3)
  })

  it('of an old Excel is in Windows’ letters', () => {
    const bytes = Uint8Array.from(
      [...'M', 0xe9, ...'diath', 0xe8, ...'que'].map((c) => (typeof c === 'number' ? c : c.charCodeAt(0))),
    )
    expect(textOf(bytes)).toBe('Médiathèque')
    expect(textOf(new TextEncoder().encode('Médiathèque'))).toBe('Médiathèque')
  })

  it('of nothing has no line', () => expect(readCsv('')).toEqual({ headers: [], rows: [] }))
})

/** A workbook as small as Excel accepts it: a day, an hour, a text. */
function workbook(): Uint8Array {
  const files = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    'xl/workbook.xml':
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Programme" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/styles.xml':
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="20" applyNumberFormat="1"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml':
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Atelier</t></is></c><c r="B1" t="inlineStr"><is><t>Date</t></is></c><c r="C1" t="inlineStr"><is><t>Places</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Photos</t></is></c><c r="B2" s="1"><v>46396</v></c><c r="C2"><v>8</v></c></row></sheetData></worksheet>',
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])))
}

describe('a workbook', () => {
  it('gives its days and figures as texts', async () => {
    const { headers, rows } = await readXlsx(workbook())
    expect(headers).toEqual(['Atelier', 'Date', 'Places'])
    expect(rows.map(({ cells }) => cells)).toEqual([['Photos', '2027-01-09', '8']])
  })

  it('that is none is refused', async () => {
    await expect(readXlsx(new TextEncoder().encode('Titre;Date'))).rejects.toThrow()
  })
})
