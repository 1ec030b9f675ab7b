import { type Sheet, workshop } from '../sheet.ts'
import { handOut, link, list, video } from '../sheet-parts.ts'

export const loisirsPhotoEtSon: readonly Sheet[] = [
  workshop('loisirs', {
    slug: 'sauvegarder-ses-photos',
    title: 'Mettre ses photos à l’abri',
    promise:
      'À la fin, vous saurez copier les photos de votre téléphone à deux endroits sûrs, et les retrouver.',
    body: [
      'Un téléphone tombe, se perd, tombe en panne. Les photos, elles, ne se rachètent pas. Pendant une heure et demie, nous regardons où sont vraiment les vôtres, puis nous en faisons une copie ensemble, sur une clé ou un disque.',
      list(
        'Vingt minutes pour comprendre : le téléphone, la carte mémoire, le compte en ligne ;',
        'quarante minutes pour copier : chacun travaille sur son propre appareil ;',
        'une demi-heure pour trier, nommer les dossiers et vérifier que la copie s’ouvre.',
      ),
      'Vous n’avez pas besoin de connaître vos mots de passe pour venir. Si une étape en demande un et que vous ne l’avez plus, nous le notons sur votre fiche et nous continuons autrement.',
    ],
    easyToRead: [
      'Vos photos sont dans votre téléphone.',
      'Si le téléphone casse, vous perdez les photos.',
      'À l’atelier, nous copions vos photos.',
      'Nous les copions sur une clé.',
      'Un médiateur vous aide.',
      'C’est gratuit.',
    ],
    publics: ['adultes', 'aines'],
    minutes: 90,
    prerequisites: ['Savoir prendre une photo avec son téléphone'],
    toBring: ['Votre téléphone chargé et son câble', 'Une clé USB de 32 Go ou un disque, si vous en avez'],
    lent: ['Adaptateurs pour brancher une clé sur un téléphone', 'Clés USB, le temps de l’atelier'],
    access: ['wheelchair', 'hearing-loop', 'easy-to-read'],
    resources: [
      handOut(
        'Mes photos à deux endroits',
        'photos-a-labri.pdf',
        'Deux pages à garder près de l’ordinateur : les étapes, avec de grandes images.',
      ),
      video(
        'Pourquoi deux copies ?',
        'deux-copies.webm',
        'Une copie, c’est bien. Deux copies à deux endroits, c’est une assurance.',
        'La première peut rester chez vous, sur un disque. La seconde part ailleurs : chez votre fille, dans le tiroir du bureau, ou en ligne.',
        'Une fois par saison, ouvrez une photo de chaque copie. Si elle s’affiche, tout va bien.',
      ),
    ],
  }),
  workshop('loisirs', {
    slug: 'photographier-la-ria-au-telephone',
    title: 'Photographier la ria avec son téléphone',
    promise:
      'À la fin, vous saurez cadrer, régler la lumière et choisir, parmi dix photos, celle qui raconte quelque chose.',
    body: [
      'On sort ! Rendez-vous à la médiathèque pour un quart d’heure d’explications, puis nous longeons la ria pendant une heure : le pont, les vasières, les bateaux au mouillage. Quatre petits défis, un par halte : une ligne, un reflet, un détail, une personne de dos.',
      'Au retour, chacun montre une seule photo sur le grand écran et dit pourquoi il l’a gardée. On apprend beaucoup des images des autres, et personne ne note personne.',
      'Le parcours fait deux kilomètres, à plat, avec des bancs. En cas de forte pluie, nous photographions dans la médiathèque : les contraintes font de belles images.',
    ],
    easyToRead: [
      'Nous marchons au bord de l’eau.',
      'Nous faisons des photos avec le téléphone.',
      'Vous apprenez à faire de belles photos.',
      'La marche dure une heure.',
      'Il y a des bancs pour se reposer.',
    ],
    publics: ['adultes', 'aines', 'adolescents'],
    minutes: 150,
    format: 'off-site',
    toBring: [
      'Votre téléphone, avec au moins la moitié de la batterie',
      'Des chaussures qui ne craignent pas la boue',
    ],
    lent: ['Trois téléphones avec appareil photo'],
    access: ['wheelchair', 'step-free-transport'],
    resources: [
      handOut(
        'Quatre défis photo',
        'defis-photo.pdf',
        'Les quatre défis de la sortie, à refaire près de chez vous.',
      ),
    ],
  }),
  workshop('loisirs', {
    slug: 'numeriser-diapositives-et-albums',
    title: 'Numériser ses diapositives et ses vieux albums',
    promise:
      'À la fin, vous aurez numérisé une vingtaine d’images de famille et vous saurez continuer seul sur notre scanner.',
    body: [
      'Apportez une enveloppe de photos, une boîte de diapositives ou un album : nous réglons ensemble le scanner, nous choisissons la bonne finesse (ni trop, ni trop peu), puis vous numérisez à votre rythme.',
      'Nous prenons aussi le temps de nommer les fichiers. Une photo sans nom ni date est une photo perdue : « 1974-ete-plage-mamie » vaut mieux que « IMG_0032 ».',
      'Le scanner se réserve ensuite gratuitement, par demi-journée, avec la carte de la médiathèque.',
    ],
    publics: ['adultes', 'aines'],
    minutes: 120,
    prerequisites: ['Savoir utiliser une souris'],
    toBring: ['Vingt photos ou diapositives, pas davantage', 'Une clé USB'],
    lent: ['Scanner à plat et passe-vues', 'Gants de coton'],
    resources: [
      handOut(
        'Nommer ses photos de famille',
        'nommer-ses-photos.pdf',
        'Une règle simple pour nommer et ranger, avec des exemples.',
      ),
    ],
  }),
  workshop('loisirs', {
    slug: 'premier-podcast',
    title: 'Mon premier podcast',
    promise:
      'À la fin, vous aurez enregistré et monté trois minutes de son : un récit, une recette ou une interview.',
    body: [
      'En quatre séances, par groupes de deux ou trois, vous passez de l’idée au fichier terminé : écrire pour l’oreille, enregistrer sans bruit de fond, couper, ajouter une musique libre, publier.',
      'Le logiciel de montage est libre et gratuit : vous pourrez l’installer chez vous. Nous apprenons les cinq gestes qui servent tout le temps, et laissons les deux cents autres de côté.',
      'Les épisodes qui le souhaitent passent sur Radio Goélette, la radio associative de la ria. Les timides sont les bienvenus : on peut monter le son sans parler au micro.',
    ],
    easyToRead: [
      'Un podcast est une émission à écouter.',
      'Vous inventez une émission.',
      'Vous enregistrez votre voix.',
      'Cela dure quatre séances.',
      'Venez aux quatre séances.',
    ],
    publics: ['adolescents', 'adultes'],
    minutes: 120,
    format: 'cycle',
    level: 'at-ease',
    prerequisites: ['Savoir ouvrir et enregistrer un fichier'],
    lent: ['Enregistreurs et micros', 'Casques', 'Ordinateurs avec le logiciel de montage'],
    resources: [
      handOut(
        'Les cinq gestes du montage',
        'montage-son.pdf',
        'Couper, déplacer, fondre, monter le son, exporter.',
      ),
      link(
        'Musiques libres de droits',
        'sons/musiques-libres',
        'Notre sélection de morceaux que l’on peut utiliser en citant leur auteur.',
      ),
    ],
  }),
  workshop('loisirs', {
    slug: 'musique-assistee-par-ordinateur',
    title: 'Composer une boucle, sans solfège',
    promise:
      'À la fin, vous repartirez avec un morceau d’une minute composé sur ordinateur, à écouter et à partager.',
    body: [
      'Une batterie, une basse, un son ramassé dans la rue : avec trois pistes, on fait déjà de la musique. Nous commençons par taper le rythme avec les mains, puis nous le posons sur l’écran.',
      'Aucune connaissance de la musique n’est demandée. Les musiciens sont bienvenus aussi : un clavier permet de jouer au lieu de cliquer.',
      'Les morceaux, avec votre accord, rejoignent la bande-son de la médiathèque, diffusée le dernier samedi du mois.',
    ],
    publics: ['adolescents', 'adultes'],
    minutes: 120,
    toBring: ['Votre casque, si vous y êtes habitué'],
    lent: ['Ordinateurs, casques, deux claviers maîtres'],
    access: ['wheelchair', 'quiet-hour'],
    resources: [
      link(
        'Sons de la ria',
        'sons/ria',
        'Drisses, goélands, moulin : nos enregistrements, libres de réutilisation.',
      ),
    ],
  }),
  workshop('loisirs', {
    slug: 'montage-video-de-vacances',
    title: 'Un petit film avec ses vidéos de vacances',
    promise:
      'À la fin, vous saurez assembler dix vidéos de votre téléphone en un film de deux minutes que l’on a envie de revoir.',
    body: [
      'Nous avons tous des vidéos que personne ne regarde. La recette tient en trois gestes : choisir peu, couper court, garder le son. Vous les pratiquez sur vos propres images, avec une application gratuite et sans publicité.',
      list(
        'Choisir dix passages de cinq secondes ;',
        'les mettre dans l’ordre d’une histoire ;',
        'ajouter un titre et une musique libre ;',
        'envoyer le film sans saturer la messagerie de la famille.',
      ),
      'Pas de vidéos sous la main ? Nous vous en prêtons : la sortie en mer des bibliothécaires, mémorable pour de mauvaises raisons.',
    ],
    publics: ['adultes', 'familles'],
    minutes: 120,
    prerequisites: ['Être à l’aise avec son téléphone'],
    toBring: ['Votre téléphone et son chargeur', 'Dix à vingt vidéos courtes'],
    lent: ['Quatre tablettes avec l’application'],
    level: 'at-ease',
  }),
]
