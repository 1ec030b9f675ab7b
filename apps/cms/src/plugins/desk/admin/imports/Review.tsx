import { guessMapping, type Mapping, readRows } from '@escale/imports'
import { Button, Flex, Grid, Typography } from '@strapi/design-system'
import { useEffect, useMemo, useState } from 'react'
import { type Choices, type Item, type Known, planOf, unknownPlaces } from '../../imports/plan'
import { Block } from '../Block'
import { many } from '../words'
import { Columns } from './Columns'
import { Choice } from './fields'
import { Lines } from './Lines'
import type { ReadFile } from './read-file'

const NOWHERE = '-'
const SEEN_BY = [
  ['draft', 'Personne : des brouillons à relire'],
  ['public', 'Tout le monde, tout de suite'],
  ['internal', 'L’équipe seulement'],
] as const

interface ReviewProps {
  readonly file: ReadFile
  readonly known: Known
  readonly present: (externalIds: readonly string[]) => Promise<ReadonlySet<string>>
  readonly onConfirm: (items: readonly Item[]) => void
}

/** Columns, places, then every line as it will be. */
export function Review({ file, known, present, onConfirm }: ReviewProps) {
  const [mapping, setMapping] = useState<Mapping>(() => guessMapping(file.table))
  const [unsaid, setUnsaid] = useState('')
  const [choices, setChoices] = useState<Choices>({ places: {}, publication: 'draft' })
  const rows = useMemo(() => readRows(file.table, mapping, { place: unsaid }), [file, mapping, unsaid])
  const there = usePresent(
    rows.flatMap((row) => (row.ok ? [row.session.externalId] : [])),
    present,
  )
  const planned = useMemo(() => planOf(rows, known, choices, there), [rows, known, choices, there])
  const strangers = useMemo(() => unknownPlaces(rows, known), [rows, known])
  const items = planned.flatMap((line) => (line.kind === 'wrong' ? [] : [line.item]))
  const count = (kind: string) => planned.filter((line) => line.kind === kind).length
  const places = known.places.map(({ id, name }) => [id, name] as const)
  return (
    <>
      {file.kind === 'table' && (
        <Block title="2. Les colonnes" note="Devinées d’après leurs titres : corrigez ce qui ne va pas.">
          <Columns table={file.table} mapping={mapping} onChange={setMapping} />
        </Block>
      )}
      <Block title={`${file.kind === 'table' ? 3 : 2}. Les lieux, et qui verra les séances`}>
        <Grid.Root gap={4}>
          <Grid.Item col={4} s={6} xs={12} alignItems="stretch">
            <Choice
              label="Qui verra ces séances"
              value={choices.publication}
              options={SEEN_BY}
              onChange={(publication) =>
                setChoices({ ...choices, publication: publication as Choices['publication'] })
              }
            />
          </Grid.Item>
          <Grid.Item col={4} s={6} xs={12} alignItems="stretch">
            <Choice
              label="Lieu des lignes qui n’en disent pas"
              value={unsaid === '' ? NOWHERE : unsaid}
              options={[[NOWHERE, '(aucun)'], ...known.places.map(({ name }) => [name, name] as const)]}
              onChange={(place) => setUnsaid(place === NOWHERE ? '' : place)}
            />
          </Grid.Item>
          {strangers.slice(0, 60).map((name) => (
            <Grid.Item key={name} col={4} s={6} xs={12} alignItems="stretch">
              <Choice
                label={`« ${name} » est…`}
                value={choices.places[name] || NOWHERE}
                options={[[NOWHERE, 'Ne pas importer ces lignes'], ...places]}
                onChange={(place) =>
                  setChoices({
                    ...choices,
                    places: { ...choices.places, [name]: place === NOWHERE ? '' : place },
                  })
                }
              />
            </Grid.Item>
          ))}
        </Grid.Root>
      </Block>
      <Block
        title={`${file.kind === 'table' ? 4 : 3}. Ligne par ligne`}
        note={`${count('made')} à créer, ${count('updated')} à mettre à jour, ${count('wrong')} à corriger dans le fichier.`}
        aside={
          <Button size="L" disabled={items.length === 0} onClick={() => onConfirm(items)}>
            {`Importer ${many(items.length, 'séance')}`}
          </Button>
        }
      >
        <Flex direction="column" alignItems="stretch" gap={2}>
          {count('wrong') > 0 && items.length > 0 && (
            <Typography tag="p">
              Les lignes à corriger sont laissées. Corrigez-les dans le fichier et importez-le de nouveau :
              rien ne sera fait deux fois.
            </Typography>
          )}
          <Lines planned={planned} />
        </Flex>
      </Block>
    </>
  )
}

/** Which lines are sessions already, asked again when the lines change. */
function usePresent(externalIds: readonly string[], present: ReviewProps['present']): ReadonlySet<string> {
  const [there, setThere] = useState<ReadonlySet<string>>(new Set())
  const asked = JSON.stringify(externalIds)
  useEffect(() => {
    let isLeft = false
    present(JSON.parse(asked)).then(
      (known) => {
        if (!isLeft) setThere(known)
      },
      () => {},
    )
    return () => {
      isLeft = true
    }
  }, [asked, present])
  return there
}
