import { text } from '../../storage/read.ts'
import { codeOf } from '../../vocabulary/table.ts'
import { SCHOOL_ZONE } from '../../vocabulary/tables.ts'
import { IMAGE_FILE, image } from './image.ts'
import { type Reader, stamps } from './reader.ts'

export const NETWORK: Reader = {
  uid: 'api::network.network',
  collection: 'network',
  noun: { the: 'le réseau', feminine: false },
  name: 'name',
  visible: {},
  populate: { logo: IMAGE_FILE },
  wire: (row) => ({
    ...stamps(row),
    name: text(row, 'name'),
    tagline: text(row, 'tagline'),
    logo: image(row, 'logo'),
    domain: text(row, 'domain'),
    timeZone: text(row, 'timeZone'),
    schoolZone: codeOf(SCHOOL_ZONE, row.schoolZone),
    phone: text(row, 'phone'),
    mail: text(row, 'mail'),
    coordinatorMail: text(row, 'coordinatorMail'),
    website: text(row, 'website'),
    colours: { primary: text(row, 'primaryColour'), secondary: text(row, 'secondaryColour') },
    synonyms: text(row, 'synonyms'),
    about: text(row, 'about'),
    legalNotice: text(row, 'legalNotice'),
    privacy: text(row, 'privacy'),
    accessibilityStatement: text(row, 'accessibilityStatement'),
  }),
}
