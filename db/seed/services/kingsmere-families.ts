import { familiesFrom } from '../families-from.ts'

/** Story, surname, who refers, children with their age, who visits, who they live with, and what else there is. */
export const kingsmereFamilies = familiesFrom(
  {
    riverside: {
      referrer: 'Delia Short',
      kind: 'supervised',
      area: 'Riverside',
    },
    castle: {
      referrer: 'Omar Said',
      kind: 'supervised',
      area: 'Castle',
    },
    moorend: {
      referrer: 'Delia Short',
      kind: 'supervised',
      area: 'Moorend',
    },
  },
  `
  running        | Akhtar  | riverside | Haris 9, Inaya 6 | Nadia Akhtar, Mother     |                        | carer Jill Frost; status care-order; accounts visiting carer
  under-way      | Boateng | castle    | Abena 4          | Kwame Boateng, Father    | Efua Boateng, Mother   | apart They have separate advisers and should arrive apart.
  arriving       | Clegg   | moorend   | Tommy 8          | Sharon Clegg, Mother     |                        | carer Les Upton; status care-order
  ended          | Devlin  | riverside | Orla 7, Cian 5   | Brendan Devlin, Father   |                        | carer Joy Tillman; status section-20
  record-late    | Everett | castle    | Pearl 6          | Joss Everett, Father     | Dana Everett, Mother   |
  bumpy          | Fenwick | moorend   | Ellis 10         | Gail Fenwick, Mother     |                        | carer Stan Ogden; relative Vic Fenwick, Grandfather; status care-order
  planned        | Goddard | riverside | Luna 3           | Ty Goddard, Father       | Ria Goddard, Mother    |
  signed         | Hussain | castle    | Adam 11          | Rukhsana Hussain, Mother |                        | carer Bev Carr; status care-order
  part-signed    | Ingram  | moorend   | Cora 2           | Shane Ingram, Father     | Amber Ingram, Mother   |
  offered        | Jarrett | riverside | Micah 5          | Leroy Jarrett, Father    | Simone Jarrett, Mother | accounts visiting
  drafted        | Kaur    | castle    | Simran 8         | Jas Kaur, Mother         |                        | carer Ena Wills; status section-20
  allocated      | Leach   | moorend   | Barney 6         | Kev Leach, Father        | Lorna Leach, Mother    |
  assessed       | Mbeki   | riverside | Thandi 4         | Sipho Mbeki, Father      | Lindiwe Mbeki, Mother  |
  accepted       | Nowak   | castle    | Kuba 7           | Piotr Nowak, Father      | Anna Nowak, Mother     | language Polish
  refused        | Oates   | moorend   | Jess 15          | Barry Oates, Father      | Linda Oates, Mother    |
  asked          | Patel   | riverside | Riya 5           | Hari Patel, Father       | Nisha Patel, Mother    |
  answered       | Rudd    | castle    | Vinnie 3         | Chelle Rudd, Mother      |                        | carer Don Peel; status interim-care-order
  late           | Slater  | moorend   | Amelie 6         | Phil Slater, Father      | Jo Slater, Mother      |
  due            | Tran    | riverside | Minh 9           | Van Tran, Father         | Lan Tran, Mother       | language Vietnamese
  received-today | Upshaw  | castle    | Dexter 4         | Corey Upshaw, Father     | Jade Upshaw, Mother    |
  draft          | Webster | moorend   | Flora 7          | Rich Webster, Father     | Ann Webster, Mother    |
  received-today | Cleg    | castle    | Tommy 8          | Sharon Cleg, Mother      |                        | carer Les Upton; status care-order; twin Clegg
  received-today | Godard  | riverside | Luna 3           | Ty Godard, Father        | Ria Godard, Mother     | twin Goddard
  closed         | Yeo     | moorend   | Hal 9            | Ros Yeo, Mother          |                        | carer Pam Tutt; status care-order
  closed         | Abney   | castle    | Fay 7            | Ned Abney, Father        | Una Abney, Mother      |
  returned       | Abney   | castle    | Fay 7            | Ned Abney, Father        | Una Abney, Mother      | twin Abney
`,
)
