<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("webauthn-login-title")}
  <#elseif section = "form">
    <#if authenticators?? && shouldDisplayAuthenticators?? && shouldDisplayAuthenticators>
      <p class="zx-say">${msg("webauthn-available-authenticators")}</p>
      <ul class="zx-list">
        <#list authenticators.authenticators as authenticator>
          <li>${authenticator.label} <small class="zx-quiet">${msg("webauthn-createdAt-label")} ${authenticator.createdAt}</small></li>
        </#list>
      </ul>
    </#if>
    <@passkeys.answer/>
    <button type="button" class="zx-btn is-wide" id="authenticateWebAuthnButton" data-use-passkey autofocus><@parts.icon "key"/>${msg("webauthn-doAuthenticate")}</button>
  </#if>
</@layout.registrationLayout>
