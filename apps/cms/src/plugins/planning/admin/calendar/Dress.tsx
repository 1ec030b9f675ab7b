import calendar from '@escale/network-calendar/calendar.css?inline'
import { useMemo } from 'react'
import { useTheme } from 'styled-components'
import { useSetting } from '../desk/setting'
import own from './dress.css?inline'
import { familyColours, scopedTo } from './scoped.ts'

const SCOPE = '.escale-calendrier'

/** What the calendar wears: the public one's clothes, in Strapi's colours, and nothing beyond its element. */
export function Dress() {
  const { families } = useSetting()
  const { colors } = useTheme()
  const css = useMemo(
    () => [scopedTo(SCOPE, calendar), own, inkOf(colors), familyColours(SCOPE, families)].join('\n'),
    [colors, families],
  )
  return <style>{css}</style>
}

/** The admin's own, light or dark. */
function inkOf(colors: ReturnType<typeof useTheme>['colors']): string {
  return `${SCOPE} {
    --encre: ${colors.neutral800};
    --papier: ${colors.neutral0};
    --feuille: ${colors.neutral0};
    --gris: ${colors.neutral600};
    --filet-fin: ${colors.neutral200};
    --cadre: ${colors.neutral200};
    --tete: ${colors.neutral100};
    --vise: ${colors.primary600};
  }`
}
