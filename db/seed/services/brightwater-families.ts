import { familiesFrom } from '../families-from.ts'

/** Story, surname, who refers, children with their age, who visits, who they live with, and what else there is. */
export const brightwaterFamilies = familiesFrom(
  {
    cross: {
      referrer: 'Imani Cross',
      kind: 'supervised',
    },
    whit: {
      referrer: 'Clare Whit',
      kind: 'supervised',
    },
    denny: {
      referrer: 'Ralph Denny',
      kind: 'supervised',
    },
  },
  `
  running        | Addo     | cross | Nana 5, Kweku 3   | Esi Addo, Mother       |                       | carer Trish Bell; status interim-care-order; accounts visiting carer
  under-way      | Barlow   | whit  | Henry 6           | Simon Barlow, Father   | Kate Barlow, Mother   | status private-law; accounts visiting resident; apart An order of the family court.
  arriving       | Chen     | denny | Mei 8, Lin 6      | Wei Chen, Father       | Hui Chen, Mother      | status private-law; language Mandarin; apart An order of the family court.
  ended          | Drummond | cross | Isaac 1           | Shona Drummond, Mother |                       | carer Wyn Archer; status interim-care-order
  record-late    | Ellery   | whit  | Matilda 10        | Rupert Ellery, Father  | Gemma Ellery, Mother  | status private-law; apart An order of the family court.
  bumpy          | Fox      | denny | Caleb 7           | Zara Fox, Mother       | Ashley Fox, Father    | relative Glenys Fox, Grandmother; status private-law
  planned        | Gibbs    | cross | Willow 4          | Jordan Gibbs, Father   |                       | carer Moll Keane; status section-20
  signed         | Hughes   | whit  | Dylan 9, Megan 11 | Rhys Hughes, Father    | Bethan Hughes, Mother | status private-law
  part-signed    | Ivanov   | denny | Mila 5            | Petar Ivanov, Father   | Elena Ivanova, Mother | status private-law; language Bulgarian
  offered        | Jones    | cross | Aled 3            | Ceri Jones, Mother     |                       | carer Nan Probert; status care-order; accounts visiting
  drafted        | Khan     | whit  | Sami 6            | Bilal Khan, Father     | Aisha Khan, Mother    | status private-law
  allocated      | Lewin    | denny | Esther 12         | Joel Lewin, Father     | Naomi Lewin, Mother   | status private-law
  assessed       | Moss     | cross | Bertie 2          | Gail Moss, Mother      |                       | carer Dot Venn; status interim-care-order
  accepted       | Nunn     | whit  | Otis 4            | Ross Nunn, Father      | Abi Nunn, Mother      | status private-law
  refused        | Orr      | denny | Kirsty 13         | Alec Orr, Father       | Jean Orr, Mother      | status private-law
  asked          | Platt    | whit  | Jonah 7           | Vince Platt, Father    | Sheila Platt, Mother  | status private-law
  answered       | Rolfe    | cross | Tessa 5           | Mandy Rolfe, Mother    |                       | carer Hugh Lacey; status care-order
  late           | Stead    | denny | Percy 6           | Colin Stead, Father    | Avril Stead, Mother   | status private-law
  due            | Thorpe   | cross | Ada 3, Clem 1     | Nicky Thorpe, Mother   |                       | carer Ian Mundy; status emergency-protection-order; urgent
  received-today | Usher    | whit  | Felix 8           | Duncan Usher, Father   | Petra Usher, Mother   | status private-law
  draft          | Vickers  | cross | Nora 9            | Sheena Vickers, Mother |                       | carer Bob Lyle; status care-order
  received-today | Barlowe  | denny | Henry 6           | Simon Barlowe, Father  | Kate Barlow, Mother   | status private-law; twin Barlow
  received-today | Gibb     | cross | Willow 4          | Jordan Gibb, Father    |                       | carer Pam Orchard; status section-20; twin Gibbs
  closed         | Yates    | whit  | Rufus 9           | Hal Yates, Father      | Ada Yates, Mother     | status private-law
  closed         | Askey    | denny | Pip 7             | Tom Askey, Father      | Lyn Askey, Mother     | status private-law
  returned       | Askey    | denny | Pip 7             | Tom Askey, Father      | Lyn Askey, Mother     | status private-law; twin Askey
`,
)
