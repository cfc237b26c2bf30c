import {
  createFaultClient,
  type FaultControl,
  faultGroups,
  isFaultActive,
  noFaults,
  type TimelineEntry,
} from '@chathub-demo/kit';
import { useEffect, useId, useState } from 'react';

const client = createFaultClient();

/** Buttons that break things on purpose. */
export function FaultControls({
  note,
}: {
  note: (entry: Pick<TimelineEntry, 'title' | 'detail' | 'tone'>) => void;
}) {
  const [faults, setFaults] = useState(noFaults);
  const id = useId();

  useEffect(() => {
    let current = true;
    client.get().then((state) => current && setFaults(state));
    return () => {
      current = false;
    };
  }, []);

  const use = async (control: FaultControl) => {
    const active = isFaultActive(control, faults);
    setFaults(await client.use(control));
    if (control.kind === 'switch' && control.reload) location.reload();
    note({
      title: active ? `${control.label}: back to normal` : control.label,
      detail: active ? '' : control.description,
      tone: 'quiet',
    });
  };

  const reset = async () => {
    setFaults(await client.reset());
    note({ title: 'Everything back to normal', detail: '', tone: 'quiet' });
  };

  return (
    <section className="card" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>Break something</h2>
      <p>
        See what your users would see. What you do to the token endpoint shows when a token is
        needed: press “Renew token now”.
      </p>
      <div className="faults">
        {faultGroups.map((group) => (
          <fieldset key={group.label}>
            <legend>{group.label}</legend>
            <div className="button-row">
              {group.controls.map((control) => (
                <button
                  key={control.id}
                  type="button"
                  className="button"
                  title={control.description}
                  data-fault={control.id}
                  aria-pressed={
                    control.kind === 'switch' ? isFaultActive(control, faults) : undefined
                  }
                  onClick={() => use(control)}
                >
                  {control.label}
                </button>
              ))}
            </div>
          </fieldset>
        ))}
        <p className="button-row">
          <button type="button" className="button button--primary" onClick={reset}>
            Everything back to normal
          </button>
        </p>
      </div>
    </section>
  );
}
