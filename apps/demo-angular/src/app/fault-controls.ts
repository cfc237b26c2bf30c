import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import {
  createFaultClient,
  type FaultControl,
  faultGroups,
  isFaultActive,
  noFaults,
} from '@chathub-demo/kit';
import { TimelineStore } from './timeline-store';

/** Buttons that break things on purpose. */
@Component({
  selector: 'demo-fault-controls',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'card', role: 'region', 'aria-labelledby': 'faults-heading' },
  template: `
    <h2 id="faults-heading">Break something</h2>
    <p>
      See what your users would see. What you do to the token endpoint shows when a token is needed:
      press “Renew token now”.
    </p>
    <div class="faults">
      @for (group of groups; track group.label) {
        <fieldset>
          <legend>{{ group.label }}</legend>
          <div class="button-row">
            @for (control of group.controls; track control.id) {
              <button
                type="button"
                class="button"
                [title]="control.description"
                [attr.data-fault]="control.id"
                [attr.aria-pressed]="pressed(control)"
                (click)="use(control)"
              >
                {{ control.label }}
              </button>
            }
          </div>
        </fieldset>
      }
      <p class="button-row">
        <button type="button" class="button button--primary" (click)="reset()">
          Everything back to normal
        </button>
      </p>
    </div>
  `,
})
export class FaultControls {
  readonly groups = faultGroups;
  readonly #client = createFaultClient();
  readonly #faults = signal(noFaults);
  readonly #store = inject(TimelineStore);

  constructor() {
    this.#client.get().then((faults) => this.#faults.set(faults));
  }

  pressed(control: FaultControl): boolean | null {
    return control.kind === 'switch' ? isFaultActive(control, this.#faults()) : null;
  }

  async use(control: FaultControl): Promise<void> {
    const active = isFaultActive(control, this.#faults());
    this.#faults.set(await this.#client.use(control));
    if (control.kind === 'switch' && control.reload) location.reload();
    this.#store.note({
      title: active ? `${control.label}: back to normal` : control.label,
      detail: active ? '' : control.description,
      tone: 'quiet',
    });
  }

  async reset(): Promise<void> {
    this.#faults.set(await this.#client.reset());
    this.#store.note({ title: 'Everything back to normal', detail: '', tone: 'quiet' });
  }
}
