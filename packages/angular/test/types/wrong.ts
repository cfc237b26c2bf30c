import { Component } from '@angular/core';
import { ChatHubFallback, ChatHubWidget } from '@chathub/angular';

@Component({
  selector: 'wrong-isolation',
  imports: [ChatHubWidget],
  template: '<chathub-widget isolation="iframe" />',
})
export class WrongIsolation {}

@Component({
  selector: 'wrong-option',
  imports: [ChatHubWidget],
  template: '<chathub-widget [endpoint]="\'/token\'" />',
})
export class WrongOption {}

@Component({
  selector: 'wrong-number',
  imports: [ChatHubWidget],
  template: '<chathub-widget loadTimeout="8000" />',
})
export class WrongNumber {}

@Component({
  selector: 'wrong-error',
  imports: [ChatHubWidget],
  template: '<chathub-widget (error)="report($event.status)" />',
})
export class WrongError {
  report(_status: number): void {}
}

@Component({
  selector: 'wrong-context',
  imports: [ChatHubFallback, ChatHubWidget],
  template: `<chathub-widget>
    <ng-template chathubFallback let-error="error" let-again="again">{{ error.code }}</ng-template>
  </chathub-widget>`,
})
export class WrongContext {}
