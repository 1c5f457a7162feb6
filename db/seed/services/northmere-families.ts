import { familiesFrom } from '../families-from.ts'

/** Story, surname, who refers, children with their age, who visits, who they live with, and what else there is. */
export const northmereFamilies = familiesFrom(
  {
    firth: {
      referrer: 'Joanne Firth',
      kind: 'supervised',
      area: 'Central',
    },
    lang: {
      referrer: 'Peter Lang',
      kind: 'supervised',
      area: 'North',
    },
    bright: {
      referrer: 'Ade Bright',
      kind: 'supervised',
      area: 'South',
    },
  },
  `
  running                | Ashdown   | firth  | Poppy 6, Jude 4     | Owen Ashdown, Father   | Rosa Ashdown, Mother | carer Fay Marsh; relative Greta Ashdown, Grandmother; status interim-care-order; accounts visiting carer; apart A non-molestation order, so she must not be followed home.
  under-way              | Bellamy   | firth  | Max 7               | Kay Bellamy, Mother    |                      | carer Ron Tully; status care-order
  arriving               | Cole      | firth  | Lily 5, Sam 3       | Dean Cole, Father      | Nina Cole, Mother    | apart They argue when they meet.
  ended                  | Doyle     | lang   | Finn 8              | Maeve Doyle, Mother    |                      | carer Alice Penn; status section-20
  record-late            | Eze       | lang   | Amara 9, Tobi 6     | Chidi Eze, Father      | Ngozi Eze, Mother    | relative Blessing Eze, Aunt
  bumpy                  | Farouk    | bright | Layla 10            | Karim Farouk, Father   | Huda Farouk, Mother  | language Kurdish; apart A non-molestation order, so she must not be followed home.
  running                | Granger   | bright | Alfie 11, Maisie 14 | Tina Granger, Mother   |                      | carer Sue Widdows; status care-order; accounts visiting Maisie
  planned                | Hartley   | firth  | Ivy 2               | Luke Hartley, Father   | Jess Moor, Mother    |
  signed                 | Iqbal     | lang   | Zain 6              | Sana Iqbal, Mother     |                      | carer Marion Dodd; status interim-care-order; accounts visiting
  part-signed            | Jessop    | bright | Ruby 5, Theo 1      | Craig Jessop, Father   | Holly Jessop, Mother | apart An undertaking given to the court.
  offered                | Kowalski  | firth  | Ola 7               | Marek Kowalski, Father | Ewa Kowalska, Mother | language Polish; accounts visiting
  drafted                | Lovell    | lang   | Ben 4, Nia 4        | Stacey Lovell, Mother  |                      | carer Pat Grove; status section-20
  allocated              | Mensah    | bright | Kofi 8              | Ama Mensah, Mother     | Yaw Mensah, Father   |
  assessed               | Norris    | firth  | Daisy 3             | Lee Norris, Father     | Chloe Birch, Mother  |
  accepted               | O’Dell    | lang   | Rory 10, Una 7      | Sean O’Dell, Father    | Aoife O’Dell, Mother |
  refused                | Pryce     | bright | Gethin 12           | Huw Pryce, Father      | Carys Pryce, Mother  |
  asked                  | Quinn     | firth  | Erin 6              | Joe Quinn, Father      | Beth Salter, Mother  |
  answered               | Ridley    | lang   | Noah 5              | Kerry Ridley, Mother   |                      | carer Val Insley; status child-protection-plan
  late                   | Sharma    | bright | Anaya 4, Dev 2      | Vik Sharma, Father     | Meera Sharma, Mother |
  due                    | Turner    | firth  | Elsie 9             | Mark Turner, Father    | Lou Turner, Mother   | urgent
  received-today         | Underhill | lang   | Jack 7, Molly 5     | Dawn Underhill, Mother |                      | carer Ken Small; status interim-care-order; urgent
  waits-for-team-manager | Vance     | firth  | Oscar 3             | Gina Vance, Mother     |                      | carer Rita Holmes; status emergency-protection-order
  not-approved           | Wright    | lang   | Evie 8              | Paul Wright, Father    | Tracy Wright, Mother |
  draft                  | Yardley   | firth  | Freya 6, Leo 4      | Adam Yardley, Father   | Kim Yardley, Mother  |
  received-today         | Coles     | bright | Lilly 5, Sam 3      | Dean Coles, Father     | Nina Cole, Mother    | twin Cole
  received-today         | Hartly    | firth  | Ivy 2               | Luke Hartly, Father    | Jess More, Mother    | twin Hartley
  closed                 | Zeller    | firth  | Nico 9              | Ines Zeller, Mother    |                      | carer Joy Marl; status care-order
  closed                 | Abbey     | lang   | Toby 7              | Neil Abbey, Father     | Fay Abbey, Mother    |
  returned               | Abbey     | lang   | Toby 7              | Neil Abbey, Father     | Fay Abbey, Mother    | twin Abbey
`,
)
