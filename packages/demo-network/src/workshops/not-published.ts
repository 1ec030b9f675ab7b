import { type Sheet, workshop } from '../sheet.ts'
import { handOut, list, mediaLiteracy } from '../sheet-parts.ts'

/** Sheets the public never sees: training between colleagues. */
export const staffSheets: readonly Sheet[] = [
  workshop('demarches', {
    slug: 'entre-collegues-faire-avec',
    title: 'Entre collègues : faire avec, sans faire à la place',
    promise:
      'À la fin, vous aurez des phrases prêtes pour dire non avec bienveillance, et pour orienter sans renvoyer.',
    body: [
      'Jeux de rôle à partir de situations vécues à l’accueil : le mot de passe tendu sur un papier, la déclaration à faire dans dix minutes, la colère. On joue, on s’arrête, on rejoue autrement.',
      'La charte du réseau et la liste des partenaires sont relues ensemble et corrigées.',
    ],
    publics: ['adultes'],
    minutes: 180,
    level: 'all',
    format: 'staff-training',
    resources: [
      handOut('Charte de l’accueil numérique', 'charte-accueil.pdf', 'Une page, à afficher côté bureau.'),
    ],
  }),
  workshop('fabrication', {
    slug: 'entre-collegues-malle-raspberry',
    title: 'Entre collègues : prendre en main la malle Raspberry Pi',
    promise: 'À la fin, vous saurez animer l’atelier d’ordinateur à moins de 100 € dans votre médiathèque.',
    body: [
      'On monte, on se trompe, on remonte. Puis chacun anime dix minutes devant les autres, avec la fiche.',
      list(
        'Vérifier la malle avant et après ;',
        'les cinq pannes du jour J ;',
        'adapter le rythme au groupe.',
      ),
    ],
    publics: ['adultes'],
    minutes: 180,
    level: 'all',
    format: 'staff-training',
  }),
]

/** Sheets still being written. */
export const draftSheets: readonly Sheet[] = [
  workshop('loisirs', {
    slug: 'herbier-numerique',
    title: 'Un herbier numérique des dunes',
    promise:
      'À la fin, vous saurez reconnaître dix plantes du littoral et partager vos observations sans dévoiler les stations rares.',
    body: [
      'Une sortie d’une heure avec la garde du littoral, puis une heure à la médiathèque pour vérifier et publier les observations. À caler avec la marée et la floraison.',
    ],
    publics: ['familles', 'adultes'],
    minutes: 150,
    format: 'off-site',
    level: 'all',
  }),
  workshop('emi', {
    slug: 'memoire-des-sardinieres',
    title: 'Recueillir la parole des anciens',
    promise:
      'À la fin, vous saurez mener un entretien, l’enregistrer proprement et demander l’accord de la personne.',
    body: [
      'Deux séances avec Radio Goélette et la résidence Les Ajoncs. Reste à écrire : la fiche d’autorisation et le choix du lieu de dépôt.',
    ],
    publics: ['adolescents', 'adultes'],
    minutes: 120,
    level: 'all',
    mediaLiteracy: mediaLiteracy({
      themes: ['entretien', 'archives orales'],
      schoolLevel: 'dès 14 ans',
      format: 'projet',
      partner: 'Radio Goélette',
      teachingResources: '',
    }),
  }),
]
