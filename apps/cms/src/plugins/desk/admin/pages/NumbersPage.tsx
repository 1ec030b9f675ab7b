import { Button, Flex, Grid, Typography } from '@strapi/design-system'
import { Download } from '@strapi/icons'
import { useFetchClient, useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import type { Numbers } from '../../numbers/tally'
import { useDesk, useSentence } from '../ask'
import { Block } from '../Block'
import { Frame } from '../Frame'
import { Season } from '../home/Season'
import { BarTable } from '../numbers/BarTable'
import { download } from '../numbers/download'
import { Months } from '../numbers/Months'
import { PeriodForm } from '../numbers/PeriodForm'
import { type Period, periodsAround } from '../numbers/periods'
import { count, longDay } from '../words'

const here = () => new Date().toLocaleDateString('sv-SE')

/** The numbers of a season, for the yearly report. */
export default function NumbersPage() {
  const [today] = useState(here)
  const [period, setPeriod] = useState<Period>(() => periodsAround(today)[0] ?? { from: today, to: today })
  const [answer] = useDesk<Numbers>(`/numbers?from=${period.from}&to=${period.to}`)
  return (
    <Frame
      title="Chiffres"
      subtitle={`Du ${longDay(period.from)} au ${longDay(period.to)}, brouillons exclus.`}
      actions={<Files period={period} />}
      answer={answer}
    >
      {({ total, months, families, places, audiences }) => (
        <Flex direction="column" alignItems="stretch" gap={5}>
          <PeriodForm today={today} period={period} onChange={setPeriod} />
          <Block title="En tout">
            <Season total={total} />
            {total.noted > 0 && (
              <Typography tag="p" style={{ paddingTop: 12 }}>
                Sont venus {count(total.children)} enfants, {count(total.teens)} adolescents,{' '}
                {count(total.adults)} adultes et {count(total.seniors)} aînés, sur {count(total.noted)}{' '}
                séances comptées.
              </Typography>
            )}
          </Block>
          <Block title="Par mois">
            <Months months={months} />
          </Block>
          <Grid.Root gap={5}>
            <Grid.Item col={6} s={12} xs={12} alignItems="stretch" direction="column" gap={5}>
              <Block title="Par famille">
                <BarTable caption="Séances de chaque famille." heading="Famille" lines={families} />
              </Block>
              <Block title="Par public">
                <BarTable
                  caption="Une séance compte pour chacun des publics de sa fiche."
                  heading="Public"
                  lines={audiences}
                />
              </Block>
            </Grid.Item>
            <Grid.Item col={6} s={12} xs={12} alignItems="stretch" direction="column">
              <Block title="Par lieu">
                <BarTable caption="Séances de chaque lieu." heading="Lieu" lines={places} />
              </Block>
            </Grid.Item>
          </Grid.Root>
        </Flex>
      )}
    </Frame>
  )
}

/** The report as files that a French spreadsheet opens. */
function Files({ period: { from, to } }: { readonly period: Period }) {
  const { get } = useFetchClient()
  const { toggleNotification } = useNotification()
  const sentenceOf = useSentence()
  const save = async (part: 'summary' | 'sessions', name: string) => {
    try {
      const { data } = await get<{ data: Record<typeof part, string> }>(`/desk/report?from=${from}&to=${to}`)
      download(`${name}-${from}-${to}.csv`, data.data[part])
    } catch (error) {
      toggleNotification({ type: 'danger', message: sentenceOf(error) })
    }
  }
  return (
    <>
      <Button variant="secondary" startIcon={<Download />} onClick={() => save('summary', 'bilan')}>
        Bilan (CSV)
      </Button>
      <Button variant="secondary" startIcon={<Download />} onClick={() => save('sessions', 'seances')}>
        Séance par séance (CSV)
      </Button>
    </>
  )
}
