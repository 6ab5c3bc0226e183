<#import "template.ftl" as layout>
<#import "parts.ftl" as parts>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("username", "password"); section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <#assign wrong = messagesPerField.existsError("username", "password")?then(messagesPerField.getFirstError("username", "password"), "")>
    <#assign notes = wrong?has_content?then("password-error", "")>
    <form id="kc-form-login" action="${url.loginAction}" method="post">
      <#if !usernameHidden??>
        <@parts.text id="username" label=msg("username") value=(login.username!"") describedby=notes autofocus=!(login.username?has_content) autocomplete=(enableWebAuthnConditionalUI?has_content)?then("username webauthn", "username")/>
      </#if>
      <@parts.secret id="password" label=msg("password") error=wrong autofocus=(login.username?has_content || usernameHidden??)/>
      <#if realm.rememberMe && !usernameHidden??>
        <@parts.check id="rememberMe" label=msg("rememberMe") checked=login.rememberMe??/>
      </#if>
      <input type="hidden" name="credentialId" value="${auth.selectedCredential!""}">
      <@parts.submit msg("doLogIn")/>
    </form>
    <@passkeys.conditionalUIData/>
    <#if realm.resetPasswordAllowed>
      <@parts.link url.loginResetCredentialsUrl msg("doForgotPassword")/>
    </#if>
  </#if>
</@layout.registrationLayout>
