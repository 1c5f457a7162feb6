import { familiesFrom } from '../families-from.ts'

/** Story, surname, who refers, children with their age, who visits, who they live with, and what else there is. */
export const saltbeckFamilies = familiesFrom(
  {
    reyes: {
      referrer: 'Sol Reyes',
      kind: 'supported',
      status: 'private-law',
    },
    crane: {
      referrer: 'Hazel Crane',
      kind: 'supported',
      minutes: 120,
      status: 'private-law',
    },
    dunn: {
      referrer: 'Philip Dunn',
      kind: 'supported',
      minutes: 60,
      status: 'private-law',
    },
  },
  `
  running        | Abbott   | reyes | Tilly 5          | James Abbott, Father  | Sarah Abbott, Mother  | accounts visiting resident; apart They have asked not to meet.
  under-way      | Brook    | crane | Harvey 7, Isla 4 | Dan Brook, Father     | Lucy Hale, Mother     | apart They have asked not to meet.
  arriving       | Castle   | dunn  | Reuben 9         | Ian Castle, Father    | Moira Castle, Mother  | apart They have asked not to meet.
  ended          | Dutton   | reyes | Ella 6, George 3 | Ray Dutton, Father    | Jan Dutton, Mother    |
  bumpy          | Emery    | crane | Skye 8           | Neil Emery, Father    | Toni Emery, Mother    | apart They have asked not to meet.
  planned        | Fielding | reyes | Bobby 2          | Carl Fielding, Father | Amy Lunt, Mother      |
  signed         | Gill     | dunn  | Jaspreet 10      | Harjit Gill, Father   | Manpreet Gill, Mother |
  part-signed    | Howell   | reyes | Carys 4          | Gwyn Howell, Father   | Sian Parry, Mother    | accounts visiting
  offered        | Irving   | crane | Lewis 6          | Scott Irving, Father  | Fiona Irving, Mother  |
  drafted        | Jarvis   | reyes | Nell 3           | Tim Jarvis, Father    | Polly Jarvis, Mother  |
  allocated      | Kerr     | crane | Rowan 5          | Blair Kerr, Father    | Isobel Kerr, Mother   |
  assessed       | Lamb     | reyes | Hetty 7          | Giles Lamb, Father    | Cass Lamb, Mother     |
  accepted       | Munro    | dunn  | Ewan 8           | Hamish Munro, Father  | Ailsa Munro, Mother   |
  refused        | Nash     | reyes | Kyle 11          | Wayne Nash, Father    | Donna Nash, Mother    |
  asked          | Osborne  | crane | Phoebe 6         | Keith Osborne, Father | Jill Osborne, Mother  |
  answered       | Perry    | reyes | Toby 5           | Shaun Perry, Father   | Leanne Perry, Mother  |
  late           | Reeve    | dunn  | Edie 4           | Miles Reeve, Father   | Anna Reeve, Mother    |
  due            | Sykes    | reyes | Logan 9          | Gary Sykes, Father    | Mel Sykes, Mother     |
  received-today | Tate     | crane | Zoe 7            | Ollie Tate, Father    | Steph Tate, Mother    |
  draft          | Vale     | reyes | Arlo 3           | Guy Vale, Father      | Nat Vale, Mother      |
  received-today | Brooke   | reyes | Harvey 7, Isla 4 | Dan Brooke, Father    | Lucy Hale, Mother     | twin Brook
  received-today | Gil      | crane | Jaspreet 10      | Harjit Gil, Father    | Manpreet Gil, Mother  | twin Gill
  closed         | Yarrow   | reyes | Bryn 8           | Owain Yarrow, Father  | Kath Yarrow, Mother   |
  closed         | Askew    | crane | Meg 6            | Paul Askew, Father    | Jo Askew, Mother      |
  returned       | Askew    | crane | Meg 6            | Paul Askew, Father    | Jo Askew, Mother      | twin Askew
`,
)
