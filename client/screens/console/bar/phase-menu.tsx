import { ChevronDown, MilestoneIcon, Undo2 } from 'lucide-react'
import type { TeamRow } from '../../../../shared/view/rows.ts'
import {
  PHASES,
  PHASE_TITLES,
  earlierPhases,
  isPlayed,
  phaseNumber,
} from '../../../../shared/words/phase.ts'
import type { Phase } from '../../../../shared/words/phase.ts'
import { Icon } from '../../../look/icon.tsx'
import { MenuButton } from '../../../look/menu.tsx'
import { useRows } from '../../../stores/rows.ts'
import type { Control } from '../controls/control.ts'
import { openOver } from '../console-state.ts'
import { useForTeam, useOrder, useServerAway } from '../orders.ts'

/** What the phase menu offers, and the list of commands too. */
export function usePhaseControls(): Control[] {
  const teams = useRows('teams')
  const away = useServerAway()
  const order = useOrder('phase')
  const withTeam = useForTeam()
  const of = (team: TeamRow, words: string) =>
    teams.length > 1 ? `${team.title}: ${words}` : words

  const advance = (team: TeamRow, to: Phase): Control => ({
    id: `advance:${team.id}`,
    label: of(team, `advance to ${PHASE_TITLES[to]}`),
    icon: MilestoneIcon,
    whyNot: away,
    run: () => void order('advance-phase', withTeam(team.id)),
  })
  const reopen = (team: TeamRow, phase: Phase): Control => ({
    id: `reopen:${team.id}:${phase}`,
    label: of(team, `reopen ${PHASE_TITLES[phase]}`),
    icon: Undo2,
    whyNot: away,
    run: () => openOver({ is: 'reopen', team: team.id, phase }),
  })
  return teams.flatMap((team) => [
    ...nextPhase(team.phase).map((phase) => advance(team, phase)),
    ...earlierPhases(team.phase).map((phase) => reopen(team, phase)),
  ])
}

/** Play ends by its own command, so the last step is not offered here. */
function nextPhase(phase: Phase): Phase[] {
  return PHASES.filter((each) => phaseNumber(each) === phaseNumber(phase) + 1 && isPlayed(each))
}

function phaseWords(teams: readonly TeamRow[]): string {
  const [first] = teams
  if (first === undefined) return 'Phase'
  if (teams.every((team) => team.phase === first.phase))
    return `${phaseNumber(first.phase)} of 6 ${PHASE_TITLES[first.phase]}`
  return 'Phases differ'
}

export function PhaseMenu({ controls }: { readonly controls: readonly Control[] }) {
  const teams = useRows('teams')
  return (
    <MenuButton
      dense
      label={phaseWords(teams)}
      icon={<Icon of={ChevronDown} />}
      items={controls.map((control) => ({
        ...control,
        name: sentence(control.label),
        icon: <Icon of={control.icon} />,
      }))}
    />
  )
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
