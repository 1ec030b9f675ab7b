// Longer than most modules: each sheet carries a whole parts list and its steps, which read better together.
import { type Sheet, workshop } from '../sheet.ts'
import { build, handOut, link, list, part, step, video } from '../sheet-parts.ts'

export const fabricationOrdinateurs: readonly Sheet[] = [
  workshop('fabrication', {
    slug: 'ordinateur-raspberry-pi',
    title: 'Un ordinateur Raspberry Pi pour moins de 100 €',
    promise:
      'À la fin, vous aurez monté un ordinateur complet, vous saurez l’éteindre, le réparer, et vous pourrez le refaire chez vous.',
    body: [
      'Une carte grande comme un jeu de cartes, une alimentation, une carte mémoire : c’est un ordinateur. En trois heures, vous l’assemblez, vous installez un système libre, puis vous écrivez une lettre et vous regardez une vidéo avec.',
      'L’écran est la pièce la plus chère : nous partons d’un écran de récupération, et c’est ce qui fait tenir le budget. Un vieux téléviseur convient aussi.',
      list(
        'Première heure : les pièces, le boîtier, les branchements ;',
        'deuxième heure : préparer la carte mémoire et démarrer ;',
        'troisième heure : régler la langue, le son, le réseau, et s’en servir.',
      ),
      'Personne n’a besoin de savoir programmer. Les pièces sont prêtées : vous les laissez à la fin, ou vous achetez les vôtres avec la liste ci-dessous et vous revenez les monter avec nous.',
    ],
    easyToRead: [
      'Vous montez un petit ordinateur.',
      'Il coûte moins de 100 €.',
      'Un médiateur vous montre chaque étape.',
      'L’atelier dure trois heures.',
      'Il y a une pause.',
      'Vous n’achetez rien pour venir.',
    ],
    publics: ['adolescents', 'adultes'],
    minutes: 180,
    toBring: ['Rien ; ou un vieil écran avec une prise HDMI, si vous voulez savoir s’il convient'],
    lent: ['Toutes les pièces, les outils et les écrans'],
    access: ['wheelchair', 'hearing-loop'],
    resources: [
      handOut(
        'Monter son Raspberry Pi',
        'raspberry-pi.pdf',
        'Les neuf étapes en photos, à imprimer recto verso.',
      ),
      video(
        'Préparer la carte mémoire',
        'carte-memoire.webm',
        'La carte mémoire est le disque dur de votre futur ordinateur. Tout ce qu’elle contenait sera effacé.',
        'Insérez-la dans un ordinateur, ouvrez le logiciel de préparation, choisissez le modèle de votre carte, puis le système conseillé.',
        'Attendez dix minutes, retirez la carte proprement : elle est prête à démarrer.',
      ),
      link(
        'Les écrans que l’on récupère',
        'fabrication/ecrans',
        'Ce qui marche, ce qui demande un adaptateur, où en trouver autour de la ria.',
      ),
    ],
    build: build({
      parts: [
        part('Raspberry Pi 4, 2 Go de mémoire', 1, 4_790, 'Le modèle 3B+ d’occasion convient aussi.'),
        part(
          'Alimentation officielle USB-C 15 W',
          1,
          890,
          'Un chargeur de téléphone est souvent trop faible.',
        ),
        part('Carte microSD 32 Go, classe A1', 1, 790),
        part('Boîtier aéré avec radiateur', 1, 690),
        part('Câble micro-HDMI vers HDMI', 1, 590),
        part('Clavier et souris filaires', 1, 1_490),
        part('Écran de récupération', 1, 0, 'Don de La Remise ou de votre grenier.'),
      ],
      tools: [
        'Petit tournevis cruciforme',
        'Lecteur de cartes mémoire',
        'Un ordinateur pour préparer la carte',
      ],
      difficulty: 'easy',
      steps: [
        step('Poser les pièces', 'Étalez tout sur la table et cochez la liste. On ne branche encore rien.'),
        step(
          'Préparer la carte mémoire',
          'Écrivez le système sur la carte microSD avec le logiciel officiel : environ dix minutes.',
        ),
        step('Coller le radiateur', 'Retirez le film, posez le radiateur sur la puce, appuyez dix secondes.'),
        step(
          'Fermer le boîtier',
          'La carte s’emboîte dans un seul sens. Si cela force, c’est que ce n’est pas le bon.',
        ),
        step('Brancher, le courant en dernier', 'Écran, clavier, souris, **puis** l’alimentation.'),
        step(
          'Régler le premier démarrage',
          'Pays, langue, clavier français, nom d’utilisateur, réseau de la médiathèque.',
        ),
        step('Essayer', 'Une lettre, une vidéo, une page web. Puis éteindre proprement par le menu.'),
      ],
      files: 'ordinateur-raspberry-pi',
      safety:
        'Touchez un objet métallique relié au sol avant de prendre la carte en main. Ne branchez jamais l’alimentation avant d’avoir fermé le boîtier.',
      keeps:
        'La fiche, la liste d’achat et le savoir-faire. Les pièces restent à la médiathèque, sauf si vous êtes venu avec les vôtres.',
    }),
  }),
  workshop('fabrication', {
    slug: 'console-retro',
    title: 'Construire sa console rétro',
    promise:
      'À la fin, vous aurez monté une petite console qui joue à des jeux libres, et vous saurez en changer les réglages.',
    body: [
      'Par équipes de deux, souvent un enfant et un adulte, on câble un écran, deux manettes et une carte minuscule dans un boîtier découpé au laser. Quand le premier jeu démarre, on sait que c’était bien branché.',
      'Nous n’installons que des jeux libres ou donnés par leurs auteurs : il y en a des centaines, et certains ont été faits près d’ici.',
      'Il faut deux après-midi. Ne venez à la seconde que si vous étiez à la première : la colle aura séché, la console vous attendra.',
    ],
    publics: ['familles', 'adolescents'],
    minutes: 150,
    level: 'all',
    lent: ['Outils, pièces, manettes'],
    access: ['wheelchair'],
    resources: [
      link(
        'Cent jeux libres',
        'fabrication/jeux-libres',
        'La liste des jeux installés, avec leur licence et leur auteur.',
      ),
    ],
    build: build({
      parts: [
        part('Raspberry Pi Zero 2 W', 1, 1_890),
        part('Carte microSD 16 Go', 1, 590),
        part('Écran 5 pouces HDMI', 1, 2_990),
        part('Manette USB simple', 2, 790),
        part('Boîtier en contreplaqué découpé', 1, 300, 'Découpé à L’Atelier des Filets.'),
        part('Alimentation micro-USB', 1, 790),
        part('Visserie M2,5', 8, 10),
      ],
      tools: ['Tournevis', 'Colle à bois', 'Pinces plates', 'Papier de verre fin'],
      difficulty: 'medium',
      steps: [
        step('Poncer et assembler', 'Poncez les chants du boîtier, collez le fond et trois côtés.'),
        step('Fixer l’écran', 'Quatre vis, sans serrer à fond : le bois travaille.'),
        step('Câbler', 'Écran, manettes, puis alimentation. Un adulte vérifie avant de mettre le courant.'),
        step(
          'Installer le système',
          'La carte est déjà préparée ; on choisit la langue et on règle les manettes.',
        ),
        step('Décorer et jouer', 'Feutres, pochoirs, puis une partie à deux pour tout vérifier.'),
      ],
      files: 'console-retro',
      safety: 'La colle et le ponçage se font dans la salle aérée, avec lunettes. Aucun fer à souder.',
      keeps:
        'Chaque équipe garde sa console contre 20 € de participation ; sinon, elle rejoint le coin jeux de la médiathèque.',
    }),
    price: {
      kind: 'free-under-condition',
      condition: 'Atelier gratuit ; 20 € seulement si vous gardez la console.',
    },
  }),
  workshop('fabrication', {
    slug: 'cadre-photo-connecte',
    title: 'Un cadre photo pour les grands-parents',
    promise:
      'À la fin, vous aurez transformé une vieille tablette en cadre photo que la famille remplit à distance.',
    body: [
      'Au fond d’un tiroir, une tablette trop lente. Sur une étagère, un cadre en bois. En deux heures, les deux ne font plus qu’un : la tablette affiche les photos envoyées par la famille, sans compte et sans publicité.',
      'On efface d’abord proprement la tablette, puis on installe un petit logiciel libre et l’on creuse le cadre pour laisser passer le câble.',
      'C’est un bon premier atelier pour qui n’a jamais rien démonté. La plupart des participants l’offrent à quelqu’un, et reviennent en faire un second.',
    ],
    publics: ['familles', 'adultes', 'aines'],
    minutes: 120,
    toBring: [
      'Une vieille tablette et son chargeur, si vous en avez une',
      'Le mot de passe du réseau de la personne à qui vous l’offrirez',
    ],
    lent: ['Outils', 'Cinq tablettes offertes par La Remise'],
    build: build({
      parts: [
        part('Tablette de récupération', 1, 0, 'Vérifiez qu’elle s’allume et que l’écran n’est pas fendu.'),
        part('Cadre en bois 24 × 30 cm', 1, 850),
        part('Câble USB plat, 2 m', 1, 590),
        part('Passe-partout en carton', 1, 250),
        part('Mousse adhésive', 1, 220),
      ],
      tools: ['Cutter et règle métallique', 'Mini-perceuse', 'Serre-joint'],
      difficulty: 'easy',
      steps: [
        step('Effacer la tablette', 'Retour aux réglages d’usine, après avoir copié ce qui compte.'),
        step('Installer l’affichage', 'Un logiciel libre montre le dossier partagé par la famille.'),
        step('Ouvrir le cadre', 'Une encoche de 12 mm pour le câble, côté prise.'),
        step('Caler', 'Mousse, passe-partout, tablette, dos : on ferme sans forcer.'),
      ],
      files: 'cadre-photo',
      safety:
        'Le cutter se manie debout, règle métallique posée, lame loin des doigts. La perceuse est tenue par un adulte.',
      keeps: 'Le cadre terminé, et une carte qui explique à la famille comment envoyer une photo.',
    }),
  }),
]
