<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("pageExpiredTitle")}
  <#elseif section = "form">
    <p class="zx-say">${msg("zxPageExpired")}</p>
    <a class="zx-btn is-wide" id="loginContinueLink" href="${url.loginAction}">${msg("pageExpiredMsg2")}</a>
    <a class="zx-btn is-line is-wide" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("pageExpiredMsg1")}</a>
  </#if>
</@layout.registrationLayout>
