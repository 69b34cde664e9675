import { Tabs as BaseTabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import './tabs.css';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: ReactNode;
  /** Shown after the label, in a lighter ink. */
  readonly count?: ReactNode;
}

interface TabsProps<Id extends string> {
  /** Name of the row of tabs. */
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  /** null = none of them is open, and `children` stands for something else. */
  readonly value: Id | null;
  readonly onSelect: (id: Id) => void;
  /** Controls at the end of the row. */
  readonly trailing?: ReactNode;
  readonly className?: string;
  readonly panelClassName?: string;
  readonly children: ReactNode;
}

/** A row of tabs and the panel of the one that is open. */
export function Tabs<Id extends string>({
  label,
  tabs,
  value,
  onSelect,
  trailing,
  className,
  panelClassName,
  children,
}: TabsProps<Id>) {
  const select = (next: unknown): void => {
    const tab = tabs.find(({ id }) => id === next);
    if (tab !== undefined) onSelect(tab.id);
  };
  return (
    <BaseTabs.Root value={value} onValueChange={select} className={className}>
      <div className="ui-tabs-bar">
        <BaseTabs.List aria-label={label} className="ui-tabs">
          {tabs.map((tab) => (
            <BaseTabs.Tab key={tab.id} value={tab.id} className="ui-tab">
              {tab.label}
              {tab.count !== undefined && <span className="ui-tab-count"> {tab.count}</span>}
            </BaseTabs.Tab>
          ))}
        </BaseTabs.List>
        {trailing}
      </div>
      {value === null ? (
        <div className={panelClassName}>{children}</div>
      ) : (
        <BaseTabs.Panel value={value} className={panelClassName} tabIndex={-1}>
          {children}
        </BaseTabs.Panel>
      )}
    </BaseTabs.Root>
  );
}
