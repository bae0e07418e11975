import { Banner } from '../banner.tsx'
import { Button } from '../button.tsx'
import { Card } from '../card.tsx'
import { Chip } from '../chip.tsx'
import { Glyph, glyphNames } from '../glyphs.tsx'
import { Mark } from '../mark.tsx'
import { Row, Stack } from '../stack.tsx'
import { Sample } from './sample.tsx'
import s from './sample.module.css'

export function StateSamples() {
  return (
    <>
      <Sample title="Glyphs" note="Shape first; a word always stands beside.">
        <ul className={s.glyphs}>
          {glyphNames.map((name) => (
            <li key={name}>
              <Mark glyph={name}>{name}</Mark>
            </li>
          ))}
        </ul>
        <Row gap={4}>
          <Glyph name="nobody" size="40px" />
          <Glyph name="yours" size="40px" />
          <Glyph name="contested" size="40px" />
          <Glyph name="past-deadline" size="40px" />
          <Glyph name="made-late" size="40px" />
        </Row>
      </Sample>
      <Sample title="Marks and chips">
        <Row gap={4}>
          <Mark glyph="owned">Dana</Mark>
          <Mark glyph="yours" tone="accent" firm>
            You
          </Mark>
          <Mark glyph="nobody" tone="quiet">
            Nobody
          </Mark>
          <Mark glyph="nobody" tone="gap" firm>
            Nobody
          </Mark>
          <Mark glyph="contested" tone="contest" firm>
            Sam and Dana
          </Mark>
          <Mark glyph="past-target" tone="due" firm>
            0:48 past target
          </Mark>
        </Row>
        <Row>
          <Chip>18 rows</Chip>
          <Chip tone="accent" glyph="unread">
            2 new
          </Chip>
          <Chip tone="due" glyph="past-target">
            Past target
          </Chip>
          <Chip tone="gap" glyph="past-deadline">
            Past deadline
          </Chip>
          <Chip tone="contest" glyph="contested">
            Two claims
          </Chip>
        </Row>
      </Sample>
      <Sample title="Banners">
        <Stack gap={2}>
          <Banner title="Offline since 02:14. Keep writing; it will be sent." glyph="offline" />
          <Banner
            tone="accent"
            title="Page from the provider at 02:14"
            actions={
              <Button dense keys="Enter">
                Acknowledge
              </Button>
            }
          >
            <p>Spend is nine times the usual.</p>
          </Banner>
          <Banner tone="due" title="Past its target by 0:48" />
          <Banner
            tone="gap"
            title="Nobody owns Tell customers"
            actions={<Button dense>I own this</Button>}
          />
          <Banner tone="contest" title="Sam and Dana both hold Rotate key. The lead settles it." />
        </Stack>
      </Sample>
      <Sample title="Cards" note="The edge keeps its place; a change moves nothing.">
        <div className={s.pair}>
          <Card>
            <h3>Owned and in time</h3>
            <Mark glyph="owned">Dana</Mark>
          </Card>
          <Card tone="accent">
            <h3>Yours</h3>
            <Mark glyph="yours" tone="accent">
              You
            </Mark>
          </Card>
          <Card tone="gap">
            <h3>Nobody</h3>
            <Mark glyph="nobody" tone="gap">
              Nobody
            </Mark>
          </Card>
          <Card tone="contest">
            <h3>Two claims</h3>
            <Mark glyph="contested" tone="contest">
              Sam and Dana
            </Mark>
          </Card>
        </div>
      </Sample>
    </>
  )
}
