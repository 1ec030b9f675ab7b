import { Page } from '@strapi/strapi/admin'
import { Route, Routes } from 'react-router-dom'
import { PlanningPage } from './calendar/PlanningPage'
import { SettingProvider } from './desk/setting'
import { ProgrammePage } from './programme/ProgrammePage'
import { EditSeasonPage } from './seasons/EditSeasonPage'
import { SeasonsPage } from './seasons/SeasonsPage'

/** The pages of the planning. */
export default function App() {
  return (
    <Page.Main>
      <SettingProvider>
        <Routes>
          <Route index element={<PlanningPage />} />
          <Route path="programmer" element={<ProgrammePage />} />
          <Route path="programmations" element={<SeasonsPage />} />
          <Route path="programmations/:id" element={<EditSeasonPage />} />
        </Routes>
      </SettingProvider>
    </Page.Main>
  )
}
