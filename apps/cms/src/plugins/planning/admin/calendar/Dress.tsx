import calendar from '@escale/network-calendar/calendar.css?inline'
import { useMemo } from 'react'
import { useSetting } from '../desk/setting'
import own from './dress.css?inline'
import { familyColours, scopedTo } from './scoped.ts'

const SCOPE = '.escale-calendrier'

/** What the calendar wears: the public one's clothes, in Strapi's colours, and nothing beyond its element. */
export function Dress() {
  const { families } = useSetting()
  const css = useMemo(
    () => [scopedTo(SCOPE, calendar), own, familyColours(SCOPE, families)].join('\n'),
    [families],
  )
  return <style>{css}</style>
}
