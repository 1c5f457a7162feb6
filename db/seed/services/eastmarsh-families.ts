import { familiesFrom } from '../families-from.ts'

/** Story, surname, who refers, children with their age, who visits, who they live with, and what else there is. */
export const eastmarshFamilies = familiesFrom(
  {
    bell: {
      referrer: 'Nadine Bell',
      kind: 'supervised',
      minutes: 90,
      status: 'interim-care-order',
    },
    frame: {
      referrer: 'Joel Frame',
      kind: 'supervised',
      status: 'interim-care-order',
    },
  },
  `
  running        | Arden       | bell  | Maya 7, Eli 5    | Corin Arden, Father      | Selma Arden, Mother  | carer Peg Lawton; accounts visiting carer; apart Findings of violence, so they are never in the building together.
  under-way      | Bright      | frame | Teddy 2          | Jodie Bright, Mother     |                      | carer Mags Doran
  arriving       | Crane       | bell  | Summer 9         | Lyle Crane, Father       |                      | carer Ted Morley; relative Bea Crane, Grandmother
  ended          | Danvers     | frame | Ralph 4, Effie 3 | Kim Danvers, Mother      |                      | carer Lois Kemp
  record-late    | Elliot      | bell  | Jonty 6          | Mick Elliot, Father      | Sadie Elliot, Mother | apart Findings of violence, so they are never in the building together.
  bumpy          | Foster-Hale | frame | Wren 8           | Leah Foster-Hale, Mother |                      | carer Una Pratt
  running        | Garrick     | bell  | Cody 13, Ayla 10 | Rex Garrick, Father      |                      | carer Min Tolley; accounts visiting Cody
  planned        | Hobbs       | frame | Bonnie 1         | Tara Hobbs, Mother       |                      | carer Nev Sands
  signed         | Ismail      | bell  | Yusuf 5          | Omar Ismail, Father      |                      | carer Gwen Abel; language Somali
  part-signed    | Jolly       | frame | Mabel 3          | Donny Jolly, Father      |                      | carer Ruth Penny
  offered        | Kemp        | bell  | Axel 6           | Lynn Kemp, Mother        |                      | carer Sid Brand; accounts visiting
  drafted        | Larkin      | frame | Posy 4           | Ned Larkin, Father       |                      | carer Fran Holt
  allocated      | Maddox      | bell  | Hope 2           | Cheryl Maddox, Mother    |                      | carer Wilf Orton
  assessed       | Newell      | frame | Ash 7            | Terry Newell, Father     |                      | carer Ivy Small
  accepted       | Ockley      | bell  | Rosie 5          | Dale Ockley, Father      |                      | carer May Firth
  refused        | Pope        | frame | Denny 14         | Stan Pope, Father        |                      | carer Hilda Gray
  asked          | Rawle       | bell  | Fleur 6          | Jed Rawle, Father        |                      | carer Cath Duff
  answered       | Stokes      | frame | Kian 8           | Shell Stokes, Mother     |                      | carer Ray Tubb
  late           | Thackray    | bell  | Juno 3           | Vern Thackray, Father    |                      | carer Bess Nye
  due            | Urwin       | frame | Ellie 4          | Moz Urwin, Father        |                      | carer Hal Dray
  received-today | Vine        | bell  | Jamie 9          | Paula Vine, Mother       |                      | carer Cliff Hurst; urgent
  draft          | Wyatt       | frame | Nico 5           | Grant Wyatt, Father      |                      | carer Liz Ames
  received-today | Craine      | frame | Summer 9         | Lyle Craine, Father      |                      | carer Ted Morley; twin Crane
  received-today | Hobs        | bell  | Bonnie 1         | Tara Hobs, Mother        |                      | carer Nev Sands; twin Hobbs
  closed         | Yelland     | bell  | Rafe 9           | Moira Yelland, Mother    |                      | carer Sue Pitt
  closed         | Acton       | frame | Lil 7            | Bob Acton, Father        |                      | carer Ann Frome
  returned       | Acton       | frame | Lil 7            | Bob Acton, Father        |                      | carer Ann Frome; twin Acton
`,
)
