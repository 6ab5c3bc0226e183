<#import "parts.ftl" as parts>
<#assign left = 78 step = 121 low = 411 high = 208>

<#function places>
  <#local found = []>
  <#list (properties.hospitals!"")?split(" ") as entry>
    <#local parts = entry?split(":")>
    <#local found += [{"name": msg("zxPlace." + parts[0]), "altitude": parts[1]?number, "metres": msg("zxMetres", parts[1]?replace("(\\d)(?=(\\d{3})+$)", "$1,", "r"))}]>
  </#list>
  <#return found>
</#function>

<#function heights places>
  <#local lowest = places?first.altitude highest = places?last.altitude>
  <#local span = [highest - lowest, 1]?max>
  <#return places?map(place -> (low - (place.altitude - lowest) * (low - high) / span)?round)>
</#function>

<#function ridge ys>
  <#local path = "M-20 " + (ys?first + 19)?c + "C29 " + (ys?first + 19)?c + " 29 " + ys?first?c + " " + left?c + " " + ys?first?c>
  <#list ys as y>
    <#if !y?is_first>
      <#local x = left + step * y?index bend = (x - step / 2)?floor before = ys[y?index - 1]>
      <#local path += "C" + bend?c + " " + before?c + " " + bend?c + " " + y?c + " " + x?c + " " + y?c>
    </#if>
  </#list>
  <#return path + "C972 " + ys?last?c + " 972 " + (ys?last - 11)?c + " 1020 " + (ys?last - 11)?c + "V470H-20Z">
</#function>

<#macro panel>
<#local hospitals = places()>
<#local ys = heights(hospitals)>
<#local told = hospitals?map(place -> place.name + " " + place.metres)?join(" · ")>
<aside class="zx-sky">
  <div class="zx-brand"><@parts.brand/></div>
  <h2>${msg("zxTagline")}</h2>
  <p>${msg("zxAbout")}</p>
  <div class="zx-rangebox" tabindex="0" role="group" aria-label="${msg("zxAltitudes", told)}">
    <svg class="range" viewBox="0 0 1000 470" aria-hidden="true">
      <path class="r1" d="${ridge(ys)}"/>
      <path class="r2" d="M-20 478C29 478 29 471 78 471C138 471 138 429 199 429C260 429 260 370 320 370C380 370 380 376 441 376C502 376 502 381 562 381C622 381 622 332 683 332C744 332 744 283 804 283C864 283 864 269 925 269C972 269 972 245 1020 245V470H-20Z"/>
      <path class="r3" d="M-20 534C29 534 29 518 78 518C138 518 138 462 199 462C260 462 260 450 320 450C380 450 380 440 441 440C502 440 502 408 562 408C622 408 622 399 683 399C744 399 744 361 804 361C864 361 864 300 925 300C972 300 972 301 1020 301V470H-20Z"/>
      <path class="r4" d="M-20 590C29 590 29 550 78 550C138 550 138 550 199 550C260 550 260 509 320 509C380 509 380 461 441 461C502 461 502 483 562 483C622 483 622 477 683 477C744 477 744 383 804 383C864 383 864 356 925 356C972 356 972 357 1020 357V470H-20Z"/>
      <path class="r5" d="M-20 646C29 646 29 644 78 644C138 644 138 581 199 581C260 581 260 543 320 543C380 543 380 556 441 556C502 556 502 535 562 535C622 535 622 497 683 497C744 497 744 467 804 467C864 467 864 431 925 431C972 431 972 413 1020 413V470H-20Z"/>
      <#list hospitals as place>
        <#local x = left + step * place?index y = ys[place?index]>
        <path class="stem" d="M${x?c} ${(y - 38)?c}V${y?c}"/><circle class="top" cx="${x?c}" cy="${(y - 42)?c}" r="4"/>
        <text class="place" x="${x?c}" y="${(y - 72)?c}">${place.name}</text><text x="${x?c}" y="${(y - 56)?c}">${place.metres}</text>
      </#list>
    </svg>
  </div>
</aside>
</#macro>
