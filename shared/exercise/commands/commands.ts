import { acceptDecision } from './decisions/accept-decision.ts'
import { askAuthority } from './decisions/ask-authority.ts'
import { assignDecision } from './decisions/assign-decision.ts'
import { claimDecision } from './decisions/claim-decision.ts'
import { contestClaim } from './decisions/contest-claim.ts'
import { declineDecision } from './decisions/decline-decision.ts'
import { delegateAuthority } from './decisions/delegate-authority.ts'
import { giveWay } from './decisions/give-way.ts'
import { makeDecision } from './decisions/make-decision.ts'
import { offerDecision } from './decisions/offer-decision.ts'
import { openDecision } from './decisions/open-decision.ts'
import { releaseClaim } from './decisions/release-claim.ts'
import { reviseDecision } from './decisions/revise-decision.ts'
import { settleContest } from './decisions/settle-contest.ts'
import { undoClaim } from './decisions/undo-claim.ts'
import { withdrawDecision } from './decisions/withdraw-decision.ts'
import { withdrawOffer } from './decisions/withdraw-offer.ts'
import { createFollowUp } from './follow-ups/create-follow-up.ts'
import { declineFollowUp } from './follow-ups/decline-follow-up.ts'
import { declineGap } from './follow-ups/decline-gap.ts'
import { editFollowUp } from './follow-ups/edit-follow-up.ts'
import { acceptCommand } from './incident-command/accept-command.ts'
import { contestCommand } from './incident-command/contest-command.ts'
import { declineCommand } from './incident-command/decline-command.ts'
import { giveWayCommand } from './incident-command/give-way-command.ts'
import { offerCommand } from './incident-command/offer-command.ts'
import { relieveCommand } from './incident-command/relieve-command.ts'
import { settleCommand } from './incident-command/settle-command.ts'
import { takeCommand } from './incident-command/take-command.ts'
import { withdrawCommandOffer } from './incident-command/withdraw-command-offer.ts'
import { editInject } from './injects/edit-inject.ts'
import { holdInject } from './injects/hold-inject.ts'
import { releaseInject } from './injects/release-inject.ts'
import { resendInject } from './injects/resend-inject.ts'
import { sendAdHoc } from './injects/send-ad-hoc.ts'
import { skipInject } from './injects/skip-inject.ts'
import { capAttention } from './life-cycle/cap-attention.ts'
import { close } from './life-cycle/close.ts'
import { endPlay } from './life-cycle/end-play.ts'
import { jump } from './life-cycle/jump.ts'
import { lockJoining } from './life-cycle/lock-joining.ts'
import { openLobby } from './life-cycle/open-lobby.ts'
import { pause } from './life-cycle/pause.ts'
import { resume } from './life-cycle/resume.ts'
import { setPace } from './life-cycle/set-pace.ts'
import { showCountdowns } from './life-cycle/show-countdowns.ts'
import { start } from './life-cycle/start.ts'
import { stepHotwash } from './life-cycle/step-hotwash.ts'
import { acknowledgePage } from './messages/acknowledge-page.ts'
import { readMessage } from './messages/read-message.ts'
import { reply } from './messages/reply.ts'
import { answerChecklist } from './moments/answer-checklist.ts'
import { askForTime } from './moments/ask-for-time.ts'
import { clearTimeAsk } from './moments/clear-time-ask.ts'
import { lowerFlag } from './moments/lower-flag.ts'
import { raiseFlag } from './moments/raise-flag.ts'
import { revealMoments } from './moments/reveal-moments.ts'
import { tagMoment } from './moments/tag-moment.ts'
import { writeMoment } from './moments/write-moment.ts'
import { writeNote } from './moments/write-note.ts'
import { advancePhase } from './phases/advance-phase.ts'
import { ratePhase } from './phases/rate-phase.ts'
import { reopenPhase } from './phases/reopen-phase.ts'
import { editRecord } from './record/edit-record.ts'
import { makeCheckpoint } from './record/make-checkpoint.ts'
import { setSeverity } from './record/set-severity.ts'
import { setVerdict } from './record/set-verdict.ts'
import { admitSeat } from './seats/admit-seat.ts'
import { assignRoles } from './seats/assign-roles.ts'
import { joinSeat } from './seats/join-seat.ts'
import { leaveSeat } from './seats/leave-seat.ts'
import { markAvailable } from './seats/mark-available.ts'
import { markUnavailable } from './seats/mark-unavailable.ts'
import { nameDeputy } from './seats/name-deputy.ts'
import { removeSeat } from './seats/remove-seat.ts'
import { renameSeat } from './seats/rename-seat.ts'
import { seatBots } from './seats/seat-bots.ts'
import { setReady } from './seats/set-ready.ts'
import { acknowledgeTask } from './tasks/acknowledge-task.ts'
import { assignTask } from './tasks/assign-task.ts'
import { createTask } from './tasks/create-task.ts'
import { finishTask } from './tasks/finish-task.ts'
import { approveUpdate } from './updates/approve-update.ts'
import { askApproval } from './updates/ask-approval.ts'
import { draftUpdate } from './updates/draft-update.ts'
import { returnUpdate } from './updates/return-update.ts'
import { sendUpdate } from './updates/send-update.ts'

/** Every command an exercise knows. */
export const commands = {
  'open-lobby': openLobby,
  start,
  pause,
  resume,
  'set-pace': setPace,
  jump,
  'end-play': endPlay,
  'step-hotwash': stepHotwash,
  close,
  'lock-joining': lockJoining,
  'cap-attention': capAttention,
  'show-countdowns': showCountdowns,
  'join-seat': joinSeat,
  'admit-seat': admitSeat,
  'remove-seat': removeSeat,
  'rename-seat': renameSeat,
  'assign-roles': assignRoles,
  'name-deputy': nameDeputy,
  'leave-seat': leaveSeat,
  'mark-unavailable': markUnavailable,
  'mark-available': markAvailable,
  'set-ready': setReady,
  'seat-bots': seatBots,
  'take-command': takeCommand,
  'contest-command': contestCommand,
  'give-way-command': giveWayCommand,
  'settle-command': settleCommand,
  'offer-command': offerCommand,
  'accept-command': acceptCommand,
  'decline-command': declineCommand,
  'withdraw-command-offer': withdrawCommandOffer,
  'relieve-command': relieveCommand,
  'claim-decision': claimDecision,
  'undo-claim': undoClaim,
  'contest-claim': contestClaim,
  'give-way': giveWay,
  'settle-contest': settleContest,
  'release-claim': releaseClaim,
  'offer-decision': offerDecision,
  'assign-decision': assignDecision,
  'accept-decision': acceptDecision,
  'decline-decision': declineDecision,
  'withdraw-offer': withdrawOffer,
  'ask-authority': askAuthority,
  'delegate-authority': delegateAuthority,
  'make-decision': makeDecision,
  'revise-decision': reviseDecision,
  'withdraw-decision': withdrawDecision,
  'open-decision': openDecision,
  'edit-record': editRecord,
  'set-severity': setSeverity,
  'set-verdict': setVerdict,
  'make-checkpoint': makeCheckpoint,
  'create-task': createTask,
  'assign-task': assignTask,
  'acknowledge-task': acknowledgeTask,
  'finish-task': finishTask,
  'draft-update': draftUpdate,
  'ask-approval': askApproval,
  'approve-update': approveUpdate,
  'return-update': returnUpdate,
  'send-update': sendUpdate,
  'release-inject': releaseInject,
  'hold-inject': holdInject,
  'skip-inject': skipInject,
  'edit-inject': editInject,
  'resend-inject': resendInject,
  'send-ad-hoc': sendAdHoc,
  'acknowledge-page': acknowledgePage,
  reply,
  'read-message': readMessage,
  'advance-phase': advancePhase,
  'reopen-phase': reopenPhase,
  'rate-phase': ratePhase,
  'answer-checklist': answerChecklist,
  'ask-for-time': askForTime,
  'clear-time-ask': clearTimeAsk,
  'write-note': writeNote,
  'tag-moment': tagMoment,
  'write-moment': writeMoment,
  'reveal-moments': revealMoments,
  'raise-flag': raiseFlag,
  'lower-flag': lowerFlag,
  'create-follow-up': createFollowUp,
  'edit-follow-up': editFollowUp,
  'decline-follow-up': declineFollowUp,
  'decline-gap': declineGap,
} as const

export type CommandName = keyof typeof commands
